import type { Container } from '../card.ts'
import type { Drawing } from '../drawing.ts'
import { paragraphs } from './labelled.ts'

/** The whole of an expert's answer, as the requester reads it. */
export const answerBox = (answer: string, drawing: Drawing): Container => ({
  type: 'Container',
  style: 'emphasis',
  spacing: 'Medium',
  items: paragraphs(answer, drawing),
})
