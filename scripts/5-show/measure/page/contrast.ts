import type { Violation } from './probe.ts'

/** A piece of text with the colour it is written in, as four numbers: red, green, blue (0 to 255) and opacity (0 to 1). */
export interface InkOfText {
  readonly words: string
  readonly ink: readonly [number, number, number, number]
  readonly isLarge: boolean
  readonly boxes: readonly {
    readonly left: number
    readonly top: number
    readonly right: number
    readonly bottom: number
  }[]
}

/** The colours the words of a slide are written in. Runs in the page. */
export const readInk = ({
  index,
  largeType,
  largeBoldType,
}: {
  index: number
  largeType: number
  largeBoldType: number
}): InkOfText[] => {
  const probe = globalThis.throughlineProbe
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const opacityOf = (element: Element): number => {
    let opacity = 1
    for (let host: Element | null = element; host !== null; host = host.parentElement)
      opacity *= Number(getComputedStyle(host).opacity)
    return opacity
  }
  const toInk = (colour: string, element: Element): [number, number, number, number] => {
    if (pen === null) return [0, 0, 0, 1]
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data
    return [red, green, blue, (alpha / 255) * opacityOf(element)]
  }
  return probe.texts(probe.slide(index)).map(({ words, element, size, boxes }) => {
    const style = getComputedStyle(element)
    const ink = toInk(element instanceof SVGElement ? style.fill : style.color, element)
    const isLarge = size >= largeType || (size >= largeBoldType && Number(style.fontWeight) >= 700)
    return { words, ink, isLarge, boxes }
  })
}

/** Compares the words with a picture of the slide without its words. Runs in the page. */
export const findFaintText = async (order: {
  readonly texts: readonly InkOfText[]
  /** A PNG in base64, one pixel a CSS pixel. */
  readonly picture: string
  readonly normal: number
  readonly large: number
}): Promise<Violation[]> => {
  const bytes = Uint8Array.from(atob(order.picture), (sign) => sign.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })
  if (pen === null) return []
  pen.drawImage(bitmap, 0, 0)
  const { data } = pen.getImageData(0, 0, bitmap.width, bitmap.height)
  type Colour = readonly [number, number, number]
  const groundAt = (x: number, y: number): Colour => {
    const at =
      (Math.min(bitmap.height - 1, Math.max(0, Math.round(y))) * bitmap.width +
        Math.min(bitmap.width - 1, Math.max(0, Math.round(x)))) *
      4
    return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
  }
  // Relative luminance and contrast ratio as WCAG 2.2 defines them.
  const luminance = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const part = value / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrastAt = ([red, green, blue, alpha]: InkOfText['ink'], ground: Colour): number => {
    const mix = (ink: number, below: number) => ink * alpha + below * (1 - alpha)
    const written = luminance([mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2])])
    const below = luminance(ground)
    return (Math.max(written, below) + 0.05) / (Math.min(written, below) + 0.05)
  }
  /** Of 24 places behind a line the one that is worse than three quarters of the others: a thin line that crosses is no fault. */
  const contrastOf = (text: InkOfText): number =>
    Math.min(
      ...text.boxes.map((box) => {
        const found = Array.from({ length: 24 }, (_, at) => {
          const x = box.left + ((box.right - box.left) * ((at % 8) + 0.5)) / 8
          const y = box.top + ((box.bottom - box.top) * (Math.floor(at / 8) + 0.5)) / 3
          return contrastAt(text.ink, groundAt(x, y))
        }).sort((one, other) => one - other)
        return found[6] ?? Number.POSITIVE_INFINITY
      }),
    )
  return order.texts.flatMap((text) => {
    const limit = text.isLarge ? order.large : order.normal
    const found = contrastOf(text)
    return found < limit
      ? [{ words: text.words, detail: `contrast ${found.toFixed(1)}:1, at least ${limit}:1 is needed` }]
      : []
  })
}
