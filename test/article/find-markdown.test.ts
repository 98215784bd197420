import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { findMarkdown } from '../../src/article/find-markdown.ts'
import { inFolder } from './a-folder.ts'

const namesIn = (folder: string, root = folder) =>
  findMarkdown(folder, root).files.map(({ relativePath }) => relativePath)

describe('findMarkdown', () => {
  it('finds Markdown files in all folders, in the same order everywhere', () =>
    inFolder(
      { 'b.md': '', 'a/z.md': '', 'a/b/c.MD': '', 'B.md': '', 'a/picture.png': '', 'a.txt': '' },
      (root) => {
        assert.deepEqual(namesIn(root), ['B.md', 'a/b/c.MD', 'a/z.md', 'b.md'])
      },
    ))

  it('leaves out parts of other pages, and says so', () =>
    inFolder({ 'a.md': '', 'includes/b.md': '', 'c/media/d.md': '', '.git/e.md': '' }, (root) => {
      assert.deepEqual(findMarkdown(root, root), {
        files: [{ path: join(root, 'a.md'), relativePath: 'a.md' }],
        problems: [],
        leftOut: [
          { path: join(root, 'c/media'), reason: 'Folder of parts of other pages' },
          { path: join(root, 'includes'), reason: 'Folder of parts of other pages' },
        ],
      })
    }))

  it('follows links inside the root', () =>
    inFolder({ 'nb-NO/a.md': '', 'shared/b.md': '' }, (root) => {
      symlinkSync(join(root, 'shared/b.md'), join(root, 'nb-NO/c.md'))
      symlinkSync('../shared', join(root, 'nb-NO/shared'))
      assert.deepEqual(namesIn(join(root, 'nb-NO'), root), ['a.md', 'c.md', 'shared/b.md'])
    }))

  it('follows a root that is a link', () =>
    inFolder({ 'real/a.md': '' }, (root) => {
      symlinkSync(join(root, 'real'), join(root, 'link'))
      assert.deepEqual(namesIn(join(root, 'link')), ['a.md'])
    }))

  it('refuses links out of the root', () =>
    inFolder({ 'outside/secret.md': '', 'root/a.md': '', 'rootless/b.md': '' }, (folder) => {
      const root = join(folder, 'root')
      symlinkSync(join(folder, 'outside/secret.md'), join(root, 'b.md'))
      symlinkSync(join(folder, 'outside'), join(root, 'c'))
      symlinkSync(join(folder, 'rootless'), join(root, 'd'))
      const out = (name: string) => ({
        path: join(root, name),
        line: 1,
        severity: 'error',
        kind: 'link-out-of-root',
        message: 'Link leads out of the articles folder, expected a target inside it',
      })
      assert.deepEqual(findMarkdown(root, root).problems, [out('b.md'), out('c'), out('d')])
      assert.deepEqual(findMarkdown(join(root, 'c'), root), { files: [], problems: [out('c')], leftOut: [] })
      assert.deepEqual(namesIn(root), ['a.md'])
    }))

  it('ends at a link to a folder above itself', () =>
    inFolder({ 'a/b.md': '' }, (root) => {
      symlinkSync(root, join(root, 'a/loop'))
      assert.deepEqual(namesIn(root), ['a/b.md'])
    }))

  it('says that a folder cannot be read', () =>
    inFolder({}, (root) => {
      const [problem] = findMarkdown(join(root, 'none'), root).problems
      assert.equal(problem?.kind, 'missing-folder')
    }))

  it('refuses what is no file, and names with two dots', () =>
    inFolder({ 'a..b.md': '', 'c..d/e.md': '', '...md': '' }, (root) => {
      symlinkSync(join(root, 'nowhere'), join(root, 'gone.md'))
      assert.deepEqual(
        findMarkdown(root, root).problems.map(({ path, kind, message }) => [path, kind, message]),
        [
          [join(root, '...md'), 'dots-in-name', 'Name is `...md`, expected one without `..`'],
          [join(root, 'a..b.md'), 'dots-in-name', 'Name is `a..b.md`, expected one without `..`'],
          [join(root, 'c..d'), 'dots-in-name', 'Name is `c..d`, expected one without `..`'],
          [join(root, 'gone.md'), 'no-file', 'Neither a file nor a link to one, expected a file'],
        ],
      )
    }))
})
