/**
 * Phase 5: shows a deck that was written to a folder. It knows Slidev, the browser and the file system, and no other phase.
 * What goes wrong around a deck is thrown as a `ShowFault`; what is wrong with a slide is a finding of `measureDeck`.
 */
export { findBrowser } from './browser/find.ts'
export { buildSite, type SiteBuildOrder } from './build-site.ts'
export { ShowFault, type ShowFaultCode } from './fault.ts'
export { type Finding, GATES, type Gate } from './gates.ts'
export { exportHandout, type HandoutOrder } from './handout.ts'
export { type DeckMeasurement, type MeasureOrder, measureDeck, measureInBoth } from './measure.ts'
export { exportPdf, type PdfOrder } from './pdf.ts'
export { type PngOrder, screenshotSlides } from './png.ts'
export { type Presentation, type PresentOrder, present } from './present.ts'
export type { OnProgress, Progress } from './progress.ts'
