// Reads the client's sources for the texts that it shows: those that are localized, and those that are not but should be.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

/** A text of the client at its place: "client/commands.ts:12". */
export interface ClientText {
  readonly text: string
  readonly place: string
}

export interface ClientTexts {
  /** The texts given to `l10n.t`, each with its first place. */
  readonly localized: readonly ClientText[]
  /** Texts for a person that stand in the code as they are. */
  readonly plain: readonly ClientText[]
}

const root = join(import.meta.dirname, '..')

/** The texts of every source file of the client. */
export function clientTexts(): ClientTexts {
  const files = readdirSync(join(root, 'client'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => join(root, 'client', name))
  const all = files.map(path => textsOf(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')))
  const localized = new Map(all.flatMap(one => one.localized).map(one => [one.text, one]))
  return { localized: [...localized.values()], plain: all.flatMap(one => one.plain) }
}

/** The texts of one source. */
export function textsOf(name: string, source: string): ClientTexts {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const localized: ClientText[] = []
  const plain: ClientText[] = []
  const placed = (node: ts.Node, text: string): ClientText => ({
    text,
    place: `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
  })
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isLocalization(node.expression)) {
      const [first, ...values] = node.arguments
      if (first && ts.isStringLiteralLike(first)) localized.push(placed(first, first.text))
      else plain.push(placed(node, node.getText()))
      values.forEach(visit)
      return
    }
    if (isForTheLog(node) || ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    for (const text of ownTexts(node))
      for (const shown of text.includes('<') ? textsOfHtml(text) : [text])
        if (isShownBy(node) ? /\p{L}{2}/u.test(withoutNames(shown)) : isProse(shown) && !isClasses(shown, name))
          plain.push(placed(node, shown))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { localized, plain }
}

function isLocalization(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && callee.getText() === 'l10n.t'
}

/** Whether a node says something to the log only, which is English: `log.warn(...)`, `new Error(...)`. */
function isForTheLog(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText().endsWith('Error')
  return ts.isCallExpression(node) && /(?:^|\.)(?:log|outputChannel)\??\.\w+$/u.test(node.expression.getText())
}

/** Whether a text may be the classes of an element: in the script of a page, words in small letters. */
function isClasses(text: string, name: string): boolean {
  return name.includes('/page/') && /^[a-z -]+$/.test(text)
}

/** The literal texts of a node itself: of a template, the parts between its values. */
function ownTexts(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (!ts.isTemplateExpression(node)) return []
  return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('\u0000')]
}

/** Properties and functions whose texts the editor shows. */
const shownProperty =
  /^(?:title|label|placeholder|placeHolder|description|detail|tooltip|prompt|text|message|ariaLabel)$/u
const showing = /\bshow(?:Information|Warning|Error)Message$|\bsetStatusBarMessage$/u

/** Whether the editor shows a text for where it stands, be it a single word. */
function isShownBy(node: ts.Node): boolean {
  let shown = node
  while (isPartOfValue(shown)) shown = shown.parent
  const { parent } = shown
  if (ts.isPropertyAssignment(parent)) return shownProperty.test(parent.name.getText())
  return ts.isCallExpression(parent) && showing.test(parent.expression.getText())
}

/** Whether a node is what the expression around it may come to, not a condition of it. */
function isPartOfValue(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return node !== parent.condition
  if (ts.isBinaryExpression(parent))
    return [ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken].includes(parent.operatorToken.kind)
  return ts.isParenthesizedExpression(parent)
}

/** Without icons, and names that are the same in every language. */
function withoutNames(text: string): string {
  return text.replaceAll(/\$\([\w-]+\)|\b(?:Rapporteur|Markdown|YAML)\b/gu, '')
}

/** Two words with a space between them, or a capital and a full stop, are meant for a person. */
function isProse(text: string): boolean {
  return /\p{L}{2,},? \p{L}+/u.test(text) || /^\p{Lu}\p{L}+[.:…]$/u.test(text)
}

/** What a page shows of its own: the text between its tags and the attributes that are read out. */
function textsOfHtml(html: string): string[] {
  const visible = html.replaceAll(/<(style|script)\b.*?<\/\1>/gsu, '')
  const attributes = [...visible.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*)"/gu)].map(
    ([, text]) => text!,
  )
  return [...attributes, ...visible.replaceAll(/<[^>]*>?/gu, '\n').split('\n')]
}
