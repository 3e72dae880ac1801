import type { Ink, Violation } from './probe.ts'

/** Something drawn in one ink, and the places of the slide where the ground behind or beside it is looked at. */
interface Inked {
  readonly words: string
  readonly ink: Ink
  readonly limit: number
  /** For each part (a line of words, a line of a diagram) its places: where one stands out from any of its grounds, it is seen. */
  readonly parts: readonly (readonly (readonly Place[])[])[]
}

/** In px of the slide. */
interface Place {
  readonly x: number
  readonly y: number
}

interface InkLimits {
  readonly index: number
  readonly largeType: number
  readonly largeBoldType: number
  readonly normal: number
  readonly large: number
  readonly label: number
  /** Selector of what holds the labels of a diagram. */
  readonly diagram: string
}

/** The inks the words of a slide are written in, with 24 places behind each line. Runs in the page. */
export const readInk = (limits: InkLimits): Inked[] => {
  const probe = globalThis.throughlineProbe
  return probe.texts(probe.slide(limits.index)).map(({ words, element, size, boxes }) => {
    const style = getComputedStyle(element)
    const ink = probe.ink(element instanceof SVGElement ? style.fill : style.color, element)
    const isLarge = size >= limits.largeType || (size >= limits.largeBoldType && Number(style.fontWeight) >= 700)
    const isLabel = probe.closest(element, limits.diagram) !== null
    const limit = isLabel ? limits.label : isLarge ? limits.large : limits.normal
    const parts = boxes.map((box) =>
      Array.from({ length: 24 }, (_, at) => [
        {
          x: box.left + ((box.right - box.left) * ((at % 8) + 0.5)) / 8,
          y: box.top + ((box.bottom - box.top) * (Math.floor(at / 8) + 0.5)) / 3,
        },
      ]),
    )
    return { words, ink, limit, parts }
  })
}

/** The inks the links of the diagrams are drawn in, with places on both sides of each. Runs in the page. */
export const readEdges = (order: { index: number; edges: string; limit: number }): Inked[] => {
  const probe = globalThis.throughlineProbe
  const slide = probe.slide(order.index)
  const origin = slide.getBoundingClientRect()
  const CLEARANCE = 5
  return probe.all(slide, order.edges).flatMap((edge) => {
    if (!(edge instanceof SVGGeometryElement) || !probe.isShown(edge)) return []
    const matrix = edge.getScreenCTM()
    const length = edge.getTotalLength()
    if (matrix === null || length === 0) return []
    const at = (share: number) => edge.getPointAtLength(share * length).matrixTransform(matrix)
    const places = Array.from({ length: 12 }, (_, number) => {
      const [one, other] = [at((number + 0.4) / 12), at((number + 0.6) / 12)]
      const reach = Math.hypot(other.x - one.x, other.y - one.y) || 1
      const [across, down] = [(-(other.y - one.y) / reach) * CLEARANCE, ((other.x - one.x) / reach) * CLEARANCE]
      const middle = { x: (one.x + other.x) / 2 - origin.left, y: (one.y + other.y) / 2 - origin.top }
      return [
        { x: middle.x + across, y: middle.y + down },
        { x: middle.x - across, y: middle.y - down },
      ]
    })
    const ink = probe.ink(getComputedStyle(edge).stroke, edge)
    return [{ words: '', ink, limit: order.limit, parts: [places] }]
  })
}

/** Compares inks with a picture of the slide without its words. Runs in the page. */
export const findFaint = async (order: {
  readonly inked: readonly Inked[]
  /** A PNG in base64, one pixel a CSS pixel. */
  readonly picture: string
  /** What is said of something without words. */
  readonly name: string
}): Promise<Violation[]> => {
  const probe = globalThis.throughlineProbe
  const bytes = Uint8Array.from(atob(order.picture), (sign) => sign.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })
  if (pen === null) return []
  pen.drawImage(bitmap, 0, 0)
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
  const inside = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.round(value)))
  const groundAt = (x: number, y: number): [number, number, number] => {
    const at = (inside(y, bitmap.height) * bitmap.width + inside(x, bitmap.width)) * 4
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  }
  /** The place that is worse than three quarters of the others: a thin line that crosses is no fault. */
  const contrastOf = ({ ink, parts }: Inked): number =>
    Math.min(
      ...parts.map((places) => {
        const seenAt = (grounds: readonly Place[]) =>
          Math.max(...grounds.map(({ x, y }) => probe.contrast(ink, groundAt(x, y))))
        const found = places.map(seenAt).sort((one, other) => one - other)
        return found[Math.floor(found.length / 4)] ?? Number.POSITIVE_INFINITY
      }),
    )
  return order.inked.flatMap((one) => {
    const found = contrastOf(one)
    if (found >= one.limit) return []
    const what = one.words === '' ? `${order.name}: ` : ''
    return [{ words: one.words, detail: `${what}contrast ${found.toFixed(1)}:1, at least ${one.limit}:1 is needed` }]
  })
}
