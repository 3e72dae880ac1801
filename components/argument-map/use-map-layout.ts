import { computed, nextTick, type Ref, ref, watch } from 'vue'
import { useMeasure } from '../use-fit.ts'
import { type Box, type Density, type Layout, layOut } from './layout.ts'
import type { MapSource } from './source.ts'

const CALM: Density = { isWide: false, isTight: false }
const WIDE: Density = { isWide: true, isTight: false }
const CLOSE: Density = { isWide: true, isTight: true }
// Settings in the order they are tried: type size of a label in px (the smallest is the floor of the deck), then how close the map is
// set; `by-label` gives every node the height that its own words ask for.
const SETTINGS: readonly { readonly size: number; readonly density: Density | 'by-label' }[] = [
  { size: 22, density: CALM },
  ...[18, 16, 14].flatMap((size) => [CALM, WIDE, CLOSE, 'by-label' as const].map((density) => ({ size, density }))),
]
// Room that a label leaves free in its box, above and below together, with the border, in px.
const INSET = 6
// The same for a node with a gap mark beneath its label.
const MARKED_INSET = 24
const toInset = (node: Element | null | undefined) => (node?.querySelector('em') ? MARKED_INSET : INSET)

/** Whether no node runs into the next one of its column; too many tall ones do. */
function isApart({ nodes }: Layout): boolean {
  const rects = [...nodes.values()]
  return rects.every((rect, index) => {
    const next = rects[index + 1]
    return !next || next.x !== rect.x || next.y >= rect.y + rect.height + 4
  })
}

/**
 * Measures the room of the map, then sets its labels in the largest size at which all of them fit their boxes, in narrow
 * columns (long, calm links) before wide ones. `isDrawn` is true once this stands, with the fonts loaded.
 */
export function useMapLayout(room: Readonly<Ref<HTMLElement | undefined>>, source: Readonly<Ref<MapSource>>) {
  const box = ref<Box>({ width: 0, height: 0 })
  const density = ref<Density>(CALM)
  const fontSize = ref(18)
  const isDrawn = ref(false)
  const layout = computed<Layout>(() => layOut(source.value, box.value, density.value))
  const toLabels = () => [...(room.value?.querySelectorAll<HTMLElement>('.tl-map-label') ?? [])]

  const isFitting = () =>
    toLabels().every((label) => {
      const node = label.parentElement
      const isInside = !node || (node.offsetTop >= 0 && node.offsetTop + node.offsetHeight <= box.value.height + 1)
      return (
        isInside &&
        label.offsetHeight <= (node?.offsetHeight ?? 0) - toInset(node) &&
        label.scrollWidth <= label.clientWidth
      )
    }) && isApart(layout.value)

  const toLabelHeights = () =>
    new Map(
      toLabels().map(({ parentElement: node, offsetHeight }) => [
        node?.dataset.point ?? '',
        offsetHeight + toInset(node) - INSET,
      ]),
    )

  const measure = useMeasure(room, async () => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = room.value ?? {}
    if (!source.value.columns.length) return
    box.value = { width, height }
    for (const setting of SETTINGS) {
      fontSize.value = setting.size
      density.value = setting.density === 'by-label' ? WIDE : setting.density
      await nextTick()
      if (setting.density === 'by-label') {
        density.value = { ...WIDE, labelHeights: toLabelHeights() }
        await nextTick()
      }
      if (isFitting()) break
    }
    isDrawn.value = true
  })
  watch(source, measure)
  return { layout, fontSize, isDrawn }
}
