import { defineMermaidSetup } from '@slidev/types'

const FONT = '"Noto Sans", "Throughline SC", "Noto Sans SC", "Noto Sans TC", sans-serif'
// The common Chinese characters are in one file; one of them loads it. Rarer ones come with the slide's own text.
const SAMPLE = 'Aa国國。'

/**
 * Plain Mermaid diagrams in the look of the deck. The fonts are loaded before Mermaid measures its labels, otherwise boxes are cut for a
 * font that is replaced a moment later. The settings of version 12 (other layout, look and wrapping) are set back to calm ones.
 */
export default defineMermaidSetup(async () => {
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 18px ${FONT}`, SAMPLE)))
  await document.fonts.ready
  const isDark = document.documentElement.classList.contains('dark')
  const ink = isDark ? '#e9eff8' : '#14233a'
  const panel = isDark ? '#182335' : '#f1f4f8'
  const mark = isDark ? '#8496b0' : '#6a788b'
  return {
    theme: 'base',
    layout: 'dagre',
    look: 'classic',
    htmlLabels: true,
    suppressErrorRendering: true,
    fontFamily: FONT,
    themeVariables: {
      fontFamily: FONT,
      fontSize: '18px',
      darkMode: isDark,
      background: isDark ? '#0e1624' : '#ffffff',
      primaryColor: panel,
      primaryTextColor: ink,
      primaryBorderColor: mark,
      lineColor: mark,
      textColor: ink,
      clusterBkg: 'transparent',
      clusterBorder: mark,
      edgeLabelBackground: isDark ? '#0e1624' : '#ffffff',
    },
    flowchart: { curve: 'basis', padding: 14, nodeSpacing: 28, rankSpacing: 46, wrappingWidth: 220, useMaxWidth: true },
    themeCSS: `
      .flowchart-link { stroke-width: 2.5px !important; }
      .node rect { rx: 10px; ry: 10px; }
      .nodeLabel, .nodeLabel p { line-height: 1.4; }
      foreignObject { overflow: visible; }
    `,
  }
})
