/**
 * A4 sheets in place of the pages of a size of a slide. The number of the page stands in the margin, where the browser counts it. A
 * slide is contained: Chromium takes what is drawn small at its full width, and would make every page smaller to fit that.
 */
export const SHEET_STYLE = `
@page {
  size: 210mm 297mm;
  margin: 15mm 15mm 16mm;
  @bottom-center {
    content: counter(page);
    font: 9pt "Noto Sans", sans-serif;
    color: #44546a;
  }
}
html.print, html.print body, #print-container { background: #fff !important }
#print-content { width: 180mm }
.tl-sheet {
  box-sizing: border-box;
  width: 180mm;
  height: 265mm;
  overflow: hidden;
  break-after: page;
  color: #14233a;
  font-family: var(--tl-font);
}
.tl-sheet:last-child { break-after: auto }
.tl-sheet-slide {
  position: relative;
  contain: strict;
}
.tl-sheet-slide::after {
  content: "";
  position: absolute;
  inset: 0;
  border: 1px solid #d3dbe5;
  pointer-events: none;
}
.tl-sheet-slide > .print-slide-container {
  position: absolute;
  inset: 0 auto auto 0;
  break-after: auto !important;
  transform-origin: 0 0 !important;
}
/* Drawn after the slide, as it is read: what is not positioned would come before it in the file. */
.tl-sheet > p { position: relative }
.tl-sheet > .tl-sheet-head {
  margin: 4mm 0 2mm;
  color: #44546a;
  font-size: 9pt;
  line-height: 1.4;
}
.tl-sheet > .tl-sheet-line {
  margin: 0 0 1.6mm;
  font-size: 11pt;
  line-height: 1.55;
}
.tl-sheet:lang(zh) > .tl-sheet-line { text-align: justify }
.tl-sheet-place { color: #44546a; font-size: 9pt }
`
