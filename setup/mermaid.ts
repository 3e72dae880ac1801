import { defineMermaidSetup } from '@slidev/types'

export default defineMermaidSetup(() => ({}))
