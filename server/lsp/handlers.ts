// How requests are answered: once what was typed is read, about the note as it then is, and about all notes once they are known.
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Checks } from './checks/checks.ts'
import type { Configurations } from './configurations.ts'
import type { Document } from './documents.ts'
import type { Guard } from './guard.ts'
import type { Queue } from './queue.ts'
import type { Session } from './session.ts'
import type { WorkspaceChecks } from './checks/workspace-checks.ts'

/** What the handlers are given; `session`, `checks` and `configurations` are there from the initialization on. */
export interface Host {
  readonly guard: Guard
  readonly queue: Queue
  readonly session: Session
  readonly checks: Checks
  readonly workspaceChecks: WorkspaceChecks
  readonly configurations: Configurations
}

/** Answers a request about an open note. */
type Answer<P, R> = (
  session: Session,
  document: Document,
  params: P,
) => R | ResponseError<void> | Promise<R | ResponseError<void>>

/** Makes handlers from answers. */
export function createHandlers(host: Host) {
  const { guard, queue } = host

  /**
   * A request about an open note: `neutral` where it is none, `ContentModified` where it was edited meanwhile.
   * `ofConfiguration` answers for an open configuration; `known` is waited for before the note is read.
   */
  function about<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    neutral: R,
    answer: Answer<P, R>,
    ofConfiguration?: (session: Session, document: TextDocument, params: P) => R | Promise<R>,
    known?: () => Promise<void>,
  ) {
    return guard.request<P, R>(name, neutral, async (params, token) => {
      const document = host.session.documents.get(params.textDocument.uri)
      const configuration = document ? undefined : host.configurations.get(params.textDocument.uri)
      if (configuration && ofConfiguration) return ofConfiguration(host.session, configuration, params)
      if (!document) return neutral
      const { revision } = document
      await queue.empty()
      await host.session.ready(document)
      await known?.()
      if (token.isCancellationRequested) return neutral
      if (document.revision !== revision) {
        return new ResponseError(LSPErrorCodes.ContentModified, 'The note has changed.')
      }
      return answer(host.session, document, params)
    })
  }

  /** A request about an open note whose answer must look at all notes of the workspace: it waits until they are known. */
  function across<P extends { readonly textDocument: { readonly uri: string } }, R>(
    name: string,
    neutral: R,
    answer: Answer<P, R>,
  ) {
    return about(name, neutral, answer, undefined, () => host.session.archive.complete())
  }

  /** A request about all notes of the workspace, which waits until they are known; refused where `isValid` denies its parameters. */
  function ofArchive<P, R>(
    name: string,
    neutral: R,
    answer: (session: Session, params: P) => R,
    isValid: (params: unknown) => boolean = () => true,
  ) {
    return guard.request<P, R>(name, neutral, async (params, token) => {
      if (!isValid(params)) return new ResponseError(ErrorCodes.InvalidParams, `${name}: wrong parameters.`)
      await queue.empty()
      await host.session.archive.complete()
      return token.isCancellationRequested ? neutral : answer(host.session, params)
    })
  }

  return { about, across, ofArchive }
}
