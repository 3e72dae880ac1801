import { useSlideContext } from '@slidev/client'
import { type ComputedRef, computed } from 'vue'

/** Classes that tell the style sheet how far a slide with steps is; none where the slide has no steps, or stands whole in the overview. */
export function useSteps(): ComputedRef<string[]> {
  const { $clicks, $frontmatter, $renderContext } = useSlideContext()
  return computed(() => {
    const total = Number($frontmatter.clicks ?? 0)
    const isWhole = $renderContext.value === 'overview'
    return !isWhole && $clicks.value < total ? [`tl-step-${$clicks.value}`] : []
  })
}
