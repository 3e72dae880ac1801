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
  const paper = isDark ? '#0e1624' : '#ffffff'
  // The tints of the roles, then greys: the sectors of a pie, with words on them.
  const sectors = isDark
    ? ['#1f3c70', '#6b2d20', '#125145', '#3a4a63', '#2c3a50', '#47607a']
    : ['#cfdef7', '#f7d5cb', '#c4e6de', '#e3e8ef', '#f1f4f8', '#d3dbe5']
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
      background: paper,
      primaryColor: panel,
      primaryTextColor: ink,
      primaryBorderColor: mark,
      lineColor: mark,
      textColor: ink,
      clusterBkg: 'transparent',
      clusterBorder: mark,
      edgeLabelBackground: paper,
      actorBkg: panel,
      actorBorder: mark,
      actorTextColor: ink,
      actorLineColor: mark,
      signalColor: mark,
      signalTextColor: ink,
      labelBoxBkgColor: panel,
      labelBoxBorderColor: mark,
      labelTextColor: ink,
      loopTextColor: ink,
      noteBkgColor: panel,
      noteBorderColor: mark,
      noteTextColor: ink,
      activationBkgColor: panel,
      activationBorderColor: mark,
      ...Object.fromEntries(sectors.map((colour, index) => [`pie${index + 1}`, colour])),
      pieTitleTextSize: '20px',
      pieTitleTextColor: ink,
      pieSectionTextSize: '18px',
      pieSectionTextColor: ink,
      pieLegendTextSize: '18px',
      pieLegendTextColor: ink,
      pieStrokeColor: mark,
      pieStrokeWidth: '1.5px',
      pieOuterStrokeColor: mark,
      pieOuterStrokeWidth: '1.5px',
      pieOpacity: '1',
    },
    flowchart: { curve: 'basis', padding: 14, nodeSpacing: 28, rankSpacing: 46, wrappingWidth: 220, useMaxWidth: true },
    sequence: { actorFontSize: 18, messageFontSize: 16, noteFontSize: 16, mirrorActors: false },
    themeCSS: `
      & { max-height: 100%; }
      .flowchart-link { stroke-width: 2.5px !important; }
      .node rect { rx: 10px; ry: 10px; }
      .nodeLabel, .nodeLabel p { line-height: 1.4; }
      :is(.nodeLabel, .edgeLabel) p { word-break: keep-all; overflow-wrap: anywhere; text-wrap: balance; }
      .messageText { paint-order: stroke; stroke: ${paper} !important; stroke-width: 6px; stroke-linejoin: round; }
      foreignObject { overflow: visible; }
    `,
  }
})
