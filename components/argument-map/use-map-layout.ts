import { computed, nextTick, onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue'
import { type Box, type Layout, layOut } from './layout.ts'
import type { MapSource } from './source.ts'

// Type sizes of a node's label, from the largest; the smallest is the floor of the deck.
const SIZES = [22, 18, 16, 14] as const
// Room that a label leaves free in its box, above and below together, with the border, in px.
const INSET = 8

/**
 * Measures the room of the map, then sets its labels in the largest size at which all of them fit their boxes, in narrow
 * columns (long, calm links) before wide ones. `isDrawn` is true once this stands, with the fonts loaded.
 */
export function useMapLayout(room: Readonly<Ref<HTMLElement | undefined>>, source: Readonly<Ref<MapSource>>) {
  const box = ref<Box>({ width: 0, height: 0 })
  const isWide = ref(false)
  const fontSize = ref<number>(SIZES[0])
  const isDrawn = ref(false)
  const layout = computed<Layout>(() => layOut(source.value, box.value, isWide.value))
  let observer: ResizeObserver | undefined

  const isFitting = () =>
    [...(room.value?.querySelectorAll<HTMLElement>('.tl-map-label') ?? [])].every((label) => {
      const node = label.parentElement
      return !node || (label.offsetHeight <= node.offsetHeight - INSET && label.scrollWidth <= label.clientWidth)
    })

  async function chooseSize(): Promise<void> {
    const { clientWidth: width = 0, clientHeight: height = 0 } = room.value ?? {}
    if (!width || !source.value.columns.length) return
    box.value = { width, height }
    for (const size of SIZES) {
      for (const wide of size === SIZES[0] ? [false] : [false, true]) {
        fontSize.value = size
        isWide.value = wide
        await nextTick()
        if (isFitting()) {
          isDrawn.value = true
          return
        }
      }
    }
    isDrawn.value = true
  }

  onMounted(async () => {
    await document.fonts.ready
    await chooseSize()
    observer = new ResizeObserver(() => void chooseSize())
    if (room.value) observer.observe(room.value)
  })
  watch(source, chooseSize)
  onBeforeUnmount(() => observer?.disconnect())
  return { layout, fontSize, isDrawn }
}
