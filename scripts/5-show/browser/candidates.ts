import { delimiter, join } from 'node:path'

export type Environment = Readonly<Record<string, string | undefined>>

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary', 'Brave Browser']

const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

const LINUX_PLACES = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/microsoft/msedge/msedge',
]

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

/** Where Chrome, Chromium or Edge stand when they were installed in the usual way, most wanted first. */
export const usualPlaces = (platform: NodeJS.Platform, environment: Environment): string[] => {
  if (platform === 'darwin') return macPlaces(environment)
  if (platform === 'win32') return windowsPlaces(environment)
  return [...onPath(environment), ...LINUX_PLACES]
}

const macPlaces = (environment: Environment): string[] =>
  ['/Applications', ...(environment.HOME === undefined ? [] : [join(environment.HOME, 'Applications')])].flatMap(
    (folder) => MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
  )

const windowsPlaces = (environment: Environment): string[] =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .flatMap((name) => environment[name] ?? [])
    .flatMap((folder) => WINDOWS_PATHS.map((parts) => join(folder, ...parts)))

const onPath = (environment: Environment): string[] => {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}
