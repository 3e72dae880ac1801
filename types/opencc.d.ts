/** A dictionary of opencc-js: `from to|from to`. */
declare module 'opencc-js/dict/*' {
  const entries: string
  export default entries
}
