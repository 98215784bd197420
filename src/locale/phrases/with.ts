/** An ICU message that must name the placeholder: `{title}`, or `{count, plural, …}`. A text without it does not compile. */
export type With<Placeholder extends string> = `${string}{${Placeholder}${'}' | ','}${string}`
