// <%@ page … %> · <?php … ?> · <!-- … --> · <script>…</script> · src="data:image/png;base64,…"
const SERVER_TAG = /<%[\s\S]*?%>|<\?(?:php|=)[\s\S]*?\?>/g
const COMMENT = /<!--[\s\S]*?-->/g
const UNSEEN = /<(script|style|noscript|template|svg)\b[^>]*>[\s\S]*?<\/\1\s*>/gi
// A file that is a template from its first tag on is a component (`.vue`): its template is the page. <template> · {{ count }}
const COMPONENT = /^\s*(?:<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>\s*)*<template\b/i
const COMPONENT_MARKS = /<\/?template\b[^>]*>|\{\{[\s\S]{0,500}?\}\}/gi
const INLINE_DATA = /\b(src|href|srcset)\s*=\s*(?:"data:[^"]*"|'data:[^']*')/gi
const NESTING_TAG = /<(\/?)(?:div|section|article|span|font|b|i|em|strong|a|ul|ol|table|blockquote)\b/gi
const TAG = /<[^<>]{0,2000}>/g

/** Elements left open one inside the other, beyond which a page is read without its structure. */
const DEEPEST = 500

/** A page's markup without what no reader sees: scripts, styles, comments, server tags, pictures inside the file. */
export function clean(html: string): string {
  const bare = html.replace(SERVER_TAG, '').replace(COMMENT, '')
  const page = COMPONENT.test(bare) ? bare.replace(COMPONENT_MARKS, '') : bare
  const seen = page.replace(UNSEEN, '').replace(INLINE_DATA, '')
  return isTooDeep(seen) ? seen.replace(TAG, '\n') : seen
}

/** Markup that never closes what it opens takes parsers time that grows with the square of its length. */
function isTooDeep(html: string): boolean {
  let depth = 0
  for (const [, slash] of html.matchAll(NESTING_TAG)) {
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1))
    if (depth > DEEPEST) return true
  }
  return false
}
