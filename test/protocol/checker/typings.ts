// Reads the protocol's types from the installed typings, and our own messages from server/lsp/protocol.ts.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type typescript from 'typescript'
import type { MessageShape, ObjectShape, Property, Shape, Shapes } from './shape.ts'

const repository = join(import.meta.dirname, '..', '..', '..')
const own = join(repository, 'server', 'lsp', 'protocol.ts')
const require = createRequire(import.meta.url)

/** Types and messages as they are installed; read once from the typings, then from a cache under node_modules. */
export function readShapes(): Shapes {
  const library = join(repository, 'node_modules', 'vscode-languageserver-protocol')
  const typings = join(library, 'lib', 'common', 'api.d.ts')
  const hash = createHash('sha256')
  for (const file of [join(library, 'package.json'), own, import.meta.filename]) hash.update(readFileSync(file))
  const folder = join(repository, 'node_modules', '.cache', 'rapporteur')
  const cache = join(folder, `protocol-${hash.digest('hex').slice(0, 16)}.json`)
  if (existsSync(cache)) return JSON.parse(readFileSync(cache, 'utf8')) as Shapes
  const shapes = extract(typings)
  mkdirSync(folder, { recursive: true })
  // Other test files may read the cache at the same time: it appears whole or not at all.
  const unfinished = `${cache}.${process.pid}`
  writeFileSync(unfinished, JSON.stringify(shapes))
  renameSync(unfinished, cache)
  return shapes
}

function extract(typings: string): Shapes {
  const ts = require('typescript') as typeof typescript
  const program = ts.createProgram([typings, own], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    allowImportingTsExtensions: true,
  })
  const checker = program.getTypeChecker()
  const types: Record<string, ObjectShape> = {}
  const names = new Map<typescript.Type, string>()

  /** `node` is how the type is written where it is used: only there `uinteger` differs from `number`. */
  function shapeOf(type: typescript.Type, within: string, node?: typescript.TypeNode): Shape {
    if (node && ts.isParenthesizedTypeNode(node)) return shapeOf(type, within, node.type)
    if (node && ts.isTypeReferenceNode(node)) {
      const name = node.typeName.getText()
      if (name === 'integer' || name === 'uinteger') return { kind: name }
    }
    const { flags } = type
    if (type.isUnion()) {
      const parts = type.types.filter(one => !(one.flags & ts.TypeFlags.Undefined))
      const shapes = parts.map(one => shapeOf(one, within, parts.length === 1 ? unwrapped(node) : partOf(node, one)))
      return shapes.length === 1 ? shapes[0]! : { kind: 'union', of: shapes }
    }
    if (flags & ts.TypeFlags.StringLike && !type.isStringLiteral()) return { kind: 'string' }
    if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'literal', value: type.value }
    if (flags & ts.TypeFlags.BooleanLiteral) return { kind: 'literal', value: checker.typeToString(type) === 'true' }
    if (flags & ts.TypeFlags.NumberLike) return { kind: 'number' }
    if (flags & ts.TypeFlags.BooleanLike) return { kind: 'boolean' }
    if (flags & (ts.TypeFlags.Null | ts.TypeFlags.VoidLike)) return { kind: 'literal', value: null }
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) return { kind: 'any' }
    if (checker.isTupleType(type)) {
      const parts = checker.getTypeArguments(type as typescript.TypeReference)
      return { kind: 'tuple', of: parts.map(part => shapeOf(part, within)) }
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as typescript.TypeReference)
      return {
        kind: 'array',
        of: shapeOf(item!, within, node && ts.isArrayTypeNode(node) ? node.elementType : undefined),
      }
    }
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return { kind: 'type', name: nameOf(type, within) }
    throw new Error(`${within}: ${checker.typeToString(type)} is a kind of type that this reader does not know.`)
  }

  /** How a part of a union is written, where that matters. */
  function partOf(node: typescript.TypeNode | undefined, part: typescript.Type): typescript.TypeNode | undefined {
    if (!node || !ts.isUnionTypeNode(node)) return undefined
    return node.types.find(one => checker.getTypeFromTypeNode(one) === part)
  }

  function unwrapped(node: typescript.TypeNode | undefined): typescript.TypeNode | undefined {
    if (!node || !ts.isUnionTypeNode(node)) return node
    return node.types.find(one => one.kind !== ts.SyntaxKind.UndefinedKeyword)
  }

  function nameOf(type: typescript.Type, within: string): string {
    const known = names.get(type)
    if (known !== undefined) return known
    const symbol = type.aliasSymbol ?? type.symbol
    const anonymous = !symbol || symbol.name.startsWith('__')
    let name = anonymous ? within : symbol.name
    while (name in types) name += "'"
    names.set(type, name)
    types[name] = { properties: {} }
    const properties: Record<string, Property> = {}
    for (const property of checker.getPropertiesOfType(type)) {
      const declaration = property.valueDeclaration
      const node = declaration && ts.isPropertySignature(declaration) ? declaration.type : undefined
      const shape = shapeOf(checker.getTypeOfSymbol(property), `${name}.${property.name}`, node)
      properties[property.name] = property.flags & ts.SymbolFlags.Optional ? { shape, optional: true } : { shape }
    }
    const index = checker.getIndexInfosOfType(type)[0]
    types[name] = { properties, ...(index && { others: shapeOf(index.type, `${name}.*`) }) }
    return name
  }

  const messages: Record<string, MessageShape> = {}
  const exportsOf = (path: string) =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)!)!)

  for (const symbol of exportsOf(typings)) {
    const namespace = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    if (!(namespace.flags & ts.SymbolFlags.Module)) continue
    const members = new Map(checker.getExportsOfModule(namespace).map(member => [member.name, member]))
    const [method, type] = [members.get('method'), members.get('type')]
    if (!method || !type) continue
    const name = checker.getTypeOfSymbol(method)
    if (name.isStringLiteral()) messages[name.value] = messageOf(checker.getTypeOfSymbol(type), name.value)
  }

  /** `ProtocolRequestType<P, R, PR, E, RO>` and its like; the ones that end in 0 have no parameters. */
  function messageOf(type: typescript.Type, method: string): MessageShape {
    const parts = checker.getTypeArguments(type as typescript.TypeReference)
    const part = (index: number) => shapeOf(parts[index]!, method)
    switch (type.symbol.name) {
      case 'ProtocolRequestType':
        return { params: part(0), result: part(1), registration: part(4) }
      case 'ProtocolRequestType0':
        return { result: part(0), registration: part(3) }
      case 'ProtocolNotificationType':
        return { params: part(0), registration: part(1) }
      case 'ProtocolNotificationType0':
        return { registration: part(0) }
      case 'RegistrationType':
        return { registration: part(0) }
      default:
        throw new Error(`${method} is of a kind that this reader does not know: ${type.symbol.name}`)
    }
  }

  // Our own: `kindsRequest` names the message, KindsParams and KindsResult say what it carries.
  const ours = new Map(exportsOf(own).map(symbol => [symbol.name, symbol]))
  for (const [name, symbol] of ours) {
    const what = /^(.+)(Request|Notification)$/u.exec(name)
    if (!what) continue
    const method = checker.getTypeOfSymbol(symbol)
    if (!method.isStringLiteral()) continue
    const stem = what[1]![0]!.toUpperCase() + what[1]!.slice(1)
    const [params, result] = ['Params', 'Result'].map(part => {
      const symbol = ours.get(stem + part)
      return symbol && shapeOf(checker.getDeclaredTypeOfSymbol(symbol), stem + part)
    })
    if (what[2] === 'Request' && !result) throw new Error(`server/lsp/protocol.ts: there is no type ${stem}Result.`)
    messages[method.value] = { ...(params && { params }), ...(result && { result }) }
  }
  return { types, messages }
}
