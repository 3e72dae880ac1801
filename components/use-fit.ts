import { nextTick, onBeforeUnmount, onMounted, type Ref, ref } from 'vue'

/** How roomy a slide is set, from the largest type to the closest setting; none goes below the type floor. */
export const LEVELS = ['large', 'medium', 'normal', 'dense'] as const
export type Level = (typeof LEVELS)[number]

/** Whether the content of a box is taller or wider than the box, in px; 1 px is rounding. */
const isOverflowing = (box: HTMLElement) =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1

/**
 * Chooses the first level at which `box` holds its content. `fitted` is true once the fonts are there and the choice stands;
 * a slide that is not shown yet (its box has no height) is measured when it appears.
 */
export function useFit(box: Readonly<Ref<HTMLElement | undefined>>): { level: Ref<Level>; fitted: Ref<boolean> } {
  const level = ref<Level>('medium')
  const fitted = ref(false)
  let observer: ResizeObserver | undefined

  async function chooseLevel(): Promise<void> {
    if (!box.value?.clientHeight) return
    for (const candidate of LEVELS) {
      level.value = candidate
      await nextTick()
      if (!box.value || !isOverflowing(box.value)) break
    }
    fitted.value = true
  }

  onMounted(async () => {
    await chooseLevel()
    await document.fonts.ready
    await chooseLevel()
    observer = new ResizeObserver(() => void chooseLevel())
    if (box.value) observer.observe(box.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
  return { level, fitted }
}
