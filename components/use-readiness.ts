import { type InjectionKey, inject, provide, type Ref, ref, watch } from 'vue'

// How many parts of a slide are still being drawn.
const DRAWING: InjectionKey<Ref<number>> = Symbol('drawing')

/** For the frame of a slide: how many of its parts are still being drawn. */
export function provideReadiness(): Ref<number> {
  const drawing = ref(0)
  provide(DRAWING, drawing)
  return drawing
}

/** For a part that draws itself: its slide is not ready before `isDrawn`. */
export function holdReadiness(isDrawn: Readonly<Ref<boolean>>): void {
  const drawing = inject(DRAWING, null)
  if (!drawing) return
  drawing.value += 1
  const stop = watch(isDrawn, () => {
    drawing.value -= 1
    stop()
  })
}
