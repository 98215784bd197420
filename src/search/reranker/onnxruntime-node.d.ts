// Has the same interface, and is not installed with the tools: its install script downloads what needs a graphics card.
declare module 'onnxruntime-node' {
  export * from 'onnxruntime-web'
}
