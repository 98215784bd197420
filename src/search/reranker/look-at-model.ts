import type { Problem } from '../../article/article.ts'
import { missingPackage } from './missing-package.ts'
import { findModel } from './model-files.ts'

/** What is wrong with the model of a folder as far as that shows without loading it. */
export function lookAtModel(folder: string): Problem | undefined {
  const places = findModel(folder)
  if ('severity' in places) return places
  const hasAll =
    isInstalled('@huggingface/tokenizers') &&
    (isInstalled('onnxruntime-node') || isInstalled('onnxruntime-web'))
  return hasAll ? undefined : missingPackage(folder)
}

function isInstalled(name: string): boolean {
  try {
    return import.meta.resolve(name) !== ''
  } catch {
    return false
  }
}
