import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

const LIST = 'virtual:languages'
const ONE = 'virtual:language/'

/** The words of Ant Design's components in a language, where it has them: ja has ja_JP, pt-BR has pt_BR. */
function componentsOf(tag: string): string | undefined {
  const folder = path.join(path.dirname(createRequire(import.meta.url).resolve('antd/package.json')), 'locale')
  const names = readdirSync(folder).filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3))
  const wanted = tag.replace('-', '_')
  return names.find((name) => name === wanted) ?? names.find((name) => name.startsWith(`${wanted.split('_')[0]}_`))
}

/**
 * The further languages, one file of the folder each. What the switch shows of them comes with the page; the
 * texts of a language, and its words for the components, are one chunk that is loaded when it is chosen.
 */
export function languages(folder: string): Plugin {
  const file = (tag: string) => path.join(folder, `${tag}.json`)
  const read = (tag: string) => JSON.parse(readFileSync(file(tag), 'utf8')) as { name: string; short: string; list: string; web: object }
  return {
    name: 'languages',
    resolveId: (id) => (id === LIST || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${LIST}`) {
        const tags = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5)).sort() : []
        const list = tags.map((tag) => {
          const { name, short, list: between } = read(tag)
          return { tag, name, short, list: between }
        })
        const texts = tags.map((tag) => `${JSON.stringify(tag)}: () => import(${JSON.stringify(ONE + tag)})`)
        return `export const further = ${JSON.stringify(list)}\nexport const load = { ${texts.join(', ')} }`
      }
      if (!id.startsWith(`\0${ONE}`)) return undefined
      const tag = id.slice(ONE.length + 1)
      this.addWatchFile(file(tag))
      const components = componentsOf(tag)
      const head = components ? `export { default as components } from 'antd/locale/${components}'` : 'export const components = undefined'
      return `${head}\nexport const texts = JSON.parse(${JSON.stringify(JSON.stringify(read(tag).web))})`
    },
  }
}
