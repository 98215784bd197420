import { posix } from 'node:path'

interface Resource {
  readonly type: string
  readonly properties?: {
    readonly templateLink?: { readonly relativePath: string }
    readonly expressionEvaluationOptions?: { readonly scope: 'Inner' }
    readonly template?: Template
  }
}

export interface Template {
  readonly resources: readonly Resource[]
}

/** A template with those that it links in place of the links. They keep their own parameters and variables. */
export function bundleTemplate(file: string, read: (file: string) => Template): Template {
  const template = read(file)
  return {
    ...template,
    resources: template.resources.map((resource): Resource => {
      const { templateLink, ...properties } = resource.properties ?? {}
      if (templateLink === undefined) return resource
      const linked = posix.join(posix.dirname(file), templateLink.relativePath)
      return {
        ...resource,
        properties: {
          ...properties,
          expressionEvaluationOptions: { scope: 'Inner' },
          template: bundleTemplate(linked, read),
        },
      }
    }),
  }
}
