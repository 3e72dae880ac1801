type NodeEnv = 'production' | 'development'

/**
 * Sets NODE_ENV and gives what sets it back. Vite and Vue read it: a site built with another value carries development code with
 * paths of this machine, and a server started with `production` does not follow changes.
 */
export const setNodeEnv = (value: NodeEnv): (() => void) => {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = value
  return () => {
    if (before === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV')
    else process.env.NODE_ENV = before
  }
}
