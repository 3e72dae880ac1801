// ```mermaid
const DIAGRAM = /^```+ *mermaid\b/gm

/** How many diagrams a slide's Markdown asks for. */
export const countDiagrams = (markdown: string): number => markdown.match(DIAGRAM)?.length ?? 0
