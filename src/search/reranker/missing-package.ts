import type { Problem } from '../../article/article.ts'
import { error } from '../../article/problems.ts'

/** Only a reranker needs them, so `npm ci` does not bring them along. The scripts would download what a graphics card needs. */
const install = 'npm install --no-save --ignore-scripts onnxruntime-node@1.30 @huggingface/tokenizers@0.2'

export const missingPackage = (folder: string): Problem =>
  error(folder, 'missing-package', `Missing package that reads the model, expected it from \`${install}\``)
