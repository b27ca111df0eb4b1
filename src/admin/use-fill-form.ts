'use client'
import {
  useDocumentInfo,
  useForm,
  useLocale,
  useOperation,
  useServerFunctions,
} from '@payloadcms/ui'
import { useCallback } from 'react'
import { type NotThere, soon, whyNotThere } from './server-there.ts'

/** Why a form could not be filled; what stood in it stands there still. */
export type NotFilled = NotThere | 'slow'

/** Which rows are folded is worth no long waiting: asked without a connection, it never comes. */
const preferencesWaitMs = 2000

/**
 * Fills the form with values that are still to be saved.
 *
 * As Payload's own `reset` does, which crashes the page where the server does not answer, and
 * waits for ever where it once was not there to be asked for preferences.
 */
export function useFillForm(): (values: object) => Promise<NotFilled | undefined> {
  const { id, collectionSlug = '', docPermissions, getDocPreferences } = useDocumentInfo()
  const { code: locale } = useLocale()
  const operation = useOperation()
  const { getFormState } = useServerFunctions()
  const { replaceState, setModified } = useForm()
  return useCallback(
    async (values) => {
      const barred = await whyNotThere()
      if (barred) return barred
      const docPreferences = (await soon(getDocPreferences(), preferencesWaitMs)) ?? { fields: {} }
      const answer = await soon(
        getFormState({
          ...(id !== undefined && { id }),
          ...{ collectionSlug, docPermissions, docPreferences, locale, operation },
          ...{ data: { ...values }, schemaPath: collectionSlug },
          ...{ renderAllFields: true, skipValidation: true },
        }),
      )
      if (!answer?.state) return 'slow'
      replaceState(answer.state)
      setModified(true)
      return undefined
    },
    [
      id,
      collectionSlug,
      docPermissions,
      getDocPreferences,
      locale,
      operation,
      getFormState,
      replaceState,
      setModified,
    ],
  )
}
