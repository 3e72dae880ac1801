import { computed, nextTick, type Ref, ref, watch } from 'vue'
import { mendLineStarts, useMeasure } from '../use-fit.ts'
import { toChainColumns } from './layers.ts'
import { type Box, type Density, type Layout, layOut } from './layout.ts'
import { countCrossings, untangle } from './order.ts'
import type { MapSource } from './source.ts'

const CALM: Density = { isWide: false, isTight: false }
const WIDE: Density = { isWide: true, isTight: false }
const CLOSE: Density = { isWide: true, isTight: true }
// How close the map is set, in the order it is tried; `by-label` gives every node the height that its own words ask for.
const DENSITIES = [CALM, WIDE, CLOSE, 'by-label'] as const
// Sizes of the labels in px; the smallest is the floor of the deck. Chains in columns of their own are not bought with the smallest.
const SIZES = [22, 18, 16, 14]
const CHAIN_SIZES = [22, 18, 16]
// Room that a label leaves free in its box, above and below together, with the border, in px.
const INSET = 6
// The same for a node with a gap mark beneath its label.
const MARKED_INSET = 24
const toInset = (node: Element | null | undefined) => (node?.querySelector('em:not(.tl-hidden)') ? MARKED_INSET : INSET)

interface Setting {
  readonly variant: 'chains' | 'roles'
  readonly size: number
  readonly density: (typeof DENSITIES)[number]
  /** Gaps are told by a mark beneath the label; without it the dashed border says it alone. */
  readonly hasMarks: boolean
}

const toSettings = (variant: Setting['variant'], sizes: readonly number[]): Setting[] =>
  sizes.flatMap((size) =>
    [true, false].flatMap((hasMarks) => DENSITIES.map((density) => ({ variant, size, density, hasMarks }))),
  )

/** Whether no node runs into the next one of its column; too many tall ones do. */
function isApart({ nodes }: Layout): boolean {
  const rects = [...nodes.values()]
  return rects.every((rect, index) => {
    const next = rects[index + 1]
    return !next || next.x !== rect.x || next.y >= rect.y + rect.height + 4
  })
}

/**
 * Untangles the map, measures its room, then sets its labels in the largest size at which all of them fit their boxes, in narrow
 * columns (long, calm links) before wide ones. `isDrawn` is true once this stands, with the fonts loaded.
 */
export function useMapLayout(room: Readonly<Ref<HTMLElement | undefined>>, source: Readonly<Ref<MapSource>>) {
  const box = ref<Box>({ width: 0, height: 0 })
  const setting = ref<Setting>({ variant: 'roles', size: 18, density: CALM, hasMarks: true })
  const labelHeights = ref<ReadonlyMap<string, number> | null>(null)
  const isDrawn = ref(false)
  const roles = computed(() => untangle(source.value))
  const chains = computed(() => {
    const spread = toChainColumns(source.value)
    return spread && untangle(spread)
  })
  const drawn = computed(() => (setting.value.variant === 'chains' && chains.value) || roles.value)
  const layout = computed<Layout>(() => {
    const { density } = setting.value
    const chosen =
      density === 'by-label' ? { ...WIDE, ...(labelHeights.value && { labelHeights: labelHeights.value }) } : density
    return layOut(drawn.value.source, box.value, chosen, drawn.value.layered)
  })
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
    }) &&
    isApart(layout.value) &&
    layout.value.hasLaneRoom

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
    const settings = [...(chains.value ? toSettings('chains', CHAIN_SIZES) : []), ...toSettings('roles', SIZES)]
    for (const tried of settings) {
      labelHeights.value = null
      setting.value = tried
      await nextTick()
      if (tried.density === 'by-label') {
        labelHeights.value = toLabelHeights()
        await nextTick()
      }
      if (isFitting()) break
    }
    if (room.value) mendLineStarts(room.value)
    isDrawn.value = true
  })
  watch(source, measure)
  return {
    drawn: computed(() => drawn.value.source),
    crossings: computed(() => countCrossings(drawn.value.layered)),
    layout,
    fontSize: computed(() => setting.value.size),
    hasMarks: computed(() => setting.value.hasMarks),
    isDrawn,
  }
}
