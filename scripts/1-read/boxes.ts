import { BOX, SURE_BOX, TICKED } from '../language/boxes.ts'
import type { Item } from '../model/article.ts'
import { type Span, toTrimmed } from '../model/span.ts'

/** An item as its list gives it, with the sign of the box that its words open with. */
interface Boxed {
  readonly item: Item
  readonly sign: string | null
}

/**
 * Items whose words open with a box, told without it. A tick says something only beside a box that is open: in a list of ticks alone it is
 * no more than the mark of an item. `before`: where the mark of the item stands, which may itself be the box.
 */
export function withBoxes(text: string, items: readonly Item[], before: readonly (Span | null)[] = []): Item[] {
  const boxed = items.map((item, at) => readBox(text, item, before[at] ?? null))
  const signs = boxed.flatMap(({ sign }) => sign ?? [])
  const ticked = signs.filter((sign) => TICKED.test(sign)).length
  const areTold = (ticked > 0 && ticked < signs.length) || signs.every((sign) => SURE_BOX.test(sign))
  return boxed.map(({ item, sign }) => (areTold && sign ? { ...item, checked: TICKED.test(sign) } : item))
}

function readBox(text: string, item: Item, mark: Span | null): Boxed {
  if (item.checked !== null) return { item, sign: item.checked ? 'x' : ' ' }
  const [first, ...rest] = item.blocks
  const own = mark && BOX.exec(text.slice(mark.start, mark.end))
  if (own) return { item, sign: own[2] ?? null }
  const found = first?.kind === 'paragraph' ? BOX.exec(text.slice(first.span.start, first.span.end)) : null
  if (first?.kind !== 'paragraph' || found === null) return { item, sign: null }
  const words = toTrimmed(text, { start: first.span.start + found[0].length, end: first.span.end })
  if (words.start >= words.end) return { item, sign: null }
  const blocks = [{ ...first, span: words }, ...rest]
  return { item: { ...item, span: { ...item.span, start: words.start }, blocks }, sign: found[1] ?? found[2] ?? null }
}

/** Boxes of a page at the start of items, as signs in their words: what tells an article from its page takes fields of forms out. */
export function showBoxes(document: Document): void {
  for (const item of document.querySelectorAll('li')) {
    const box = item.querySelector('input[type="checkbox"]')
    if (box === null || box.closest('li') !== item || !isFirst(item, box)) continue
    box.replaceWith(document.createTextNode(box.hasAttribute('checked') ? '[x] ' : '[ ] '))
  }
}

/** Whether no words stand before an element. */
function isFirst(root: Node, element: Node): boolean {
  for (let node = element; node !== root; node = node.parentNode ?? root)
    for (let before = node.previousSibling; before !== null; before = before.previousSibling)
      if (before.textContent?.trim()) return false
  return true
}
