/** The first two sections of a page on a hazard, with two causes and two harms. */
export const SPRAY = `# Spray

## Where it comes from

- **Standing water.** Bacteria multiply in pipes that nobody flushes.
- **Scale and sludge.** Old hoses shelter them from disinfectant.

## What it does to people

- **Pneumonia.** Patients die in one case of eleven.
- **Slow recovery.** Two thirds are still tired after a year.
`
