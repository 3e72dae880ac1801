/* The build of Mermaid that Slidev loads too, so that a deck holds it once. */
declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid'
}
