import type { Slide } from '../model/slide.ts'
import { toMarkdown } from './escape.ts'

/** The speaker notes as Slidev reads them: the comment that ends the slide, a thought a paragraph, `[click]` where a step is due. */
export function toNotes(slide: Slide): string[] {
  if (slide.notes.length === 0) return []
  const lines: string[] = []
  let click = 0
  for (const note of slide.notes) {
    const ahead = note.click - click
    const mark = ahead > 0 ? `[click${ahead > 1 ? `:${ahead}` : ''}] ` : ''
    click = Math.max(click, note.click)
    lines.push(`${mark}${toMarkdown(note.text.text)}${note.place ? ` \\[${toMarkdown(note.place.text)}\\]` : ''}`)
  }
  return [`<!--\n${lines.join('\n\n')}\n-->`]
}
