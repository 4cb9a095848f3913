import { render, type RenderResult } from '@testing-library/react'
import i18next from 'i18next'
import { Suspense, type ReactNode } from 'react'
import type { ViewerBitsFragment } from '@/gen/graphql'
import type { Permission } from '@/gen/enums'
import { startI18n } from '@/lib/i18n'
import { setSession } from '@/lib/session/store'
import { UiProvider } from '@/ui/ui-provider'

/** Somebody who is signed in, with these rights. */
export function viewerWith(...permissions: Permission[]): ViewerBitsFragment {
  return {
    __typename: 'Viewer',
    staff: { __typename: 'Staff', id: 'st_1', name: '张敏', title: null, login: 'callback', department: null },
    hospital: { __typename: 'Hospital', id: 'ho_1', code: 'AH', name: '安和医院', timeZone: 'Asia/Shanghai' },
    hospitals: [],
    language: null,
    roles: ['CALLBACK_AGENT'],
    idleSeconds: 900,
    permissions,
    exports: [],
    now: new Date().toISOString(),
    demo: false,
    mustChangePassword: false,
    setup: [],
  } as unknown as ViewerBitsFragment
}

export function signInAs(...permissions: Permission[]): void {
  const token = { value: 'token', expiresAt: Date.now() + 600_000 }
  setSession({ status: 'active', viewer: viewerWith(...permissions) }, token)
}

/** Draws a part of the app in Chinese, with its texts, for the person of signInAs. */
export async function show(part: ReactNode, namespaces: string[]): Promise<RenderResult> {
  if (!i18next.isInitialized) await startI18n()
  await i18next.loadNamespaces(namespaces)
  return render(
    <UiProvider language="zh-CN" today={() => '2026-11-23'}>
      <Suspense fallback="…">{part}</Suspense>
    </UiProvider>,
  )
}
