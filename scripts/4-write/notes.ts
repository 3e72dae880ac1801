import type { Slide } from '../model/deck.ts'
import { toMarkdown } from './escape.ts'

/** The speaker notes as Slidev reads them: the comment that ends the slide, a thought a paragraph, `[click]` where a step is due. */
export function toNotes(slide: Slide): string[] {
  if (slide.notes.length === 0) return []
  const lines: string[] = []
  let click = 0
  for (const note of slide.notes) {
    const marks = '[click] '.repeat(Math.max(0, note.click - click))
    click = Math.max(click, note.click)
    lines.push(`${marks}${toMarkdown(note.text.text)}${note.place ? ` \\[${toMarkdown(note.place.text)}\\]` : ''}`)
  }
  return [`<!--\n${lines.join('\n\n')}\n-->`]
}
