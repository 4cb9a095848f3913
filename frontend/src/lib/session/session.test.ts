import { beforeEach, describe, expect, test, vi } from 'vitest'
import { viewerWith } from '@/test/render'
import { serve, type Answer } from '@/test/server'
import i18next from 'i18next'
import { browserLanguage, chosenLanguage, startI18n } from '@/lib/i18n'
import { SetLanguageDocument } from '@/gen/graphql'
import { send } from '../api/send'
import { acted, stayForTests, takeLeft } from './leaving'
import { freshToken, renew, signIn, speakAsChosen, startSession } from './actions'
import { getSession, getToken, setSession } from './store'

const session = (accessToken: string) => ({
  __typename: 'Session',
  accessToken,
  expiresAt: new Date(Date.now() + 600_000).toISOString(),
  viewer: viewerWith('CALLBACK_WORK'),
})
const refused: Answer = { error: { message: '请登录', code: 'UNAUTHENTICATED' } }
const soon = () => ({ value: 'old', expiresAt: Date.now() + 10_000 })

beforeEach(() => {
  stayForTests()
  setSession({ status: 'starting', viewer: null }, null)
})

describe('when the page opens', () => {
  test('a browser that holds a session is signed in', async () => {
    serve({ RefreshSession: () => ({ refreshSession: session('t1') }) })
    await startSession()
    expect(getSession()).toMatchObject({ status: 'active', viewer: { staff: { name: '张敏' } } })
    expect(getToken()?.value).toBe('t1')
  })

  test('a stranger is asked to sign in', async () => {
    serve({ RefreshSession: () => refused })
    await startSession()
    expect(getSession().status).toBe('anonymous')
  })

  test('a server that does not answer shows the sign-in page too', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('down')))
    await startSession()
    expect(getSession().status).toBe('anonymous')
  })
})

describe('a token near its end', () => {
  beforeEach(() => setSession({ status: 'active', viewer: viewerWith() }, soon()))

  test('is renewed once, however many ask for it', async () => {
    const sent = serve({ RefreshSession: () => ({ refreshSession: session('t2') }) })
    expect(await Promise.all([freshToken(), freshToken(), freshToken()])).toEqual(['t2', 't2', 't2'])
    expect(sent).toHaveLength(1)
  })

  test('stays as it is while the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('down')))
    await renew()
    expect(getSession().status).toBe('active')
    expect(getToken()?.value).toBe('old')
  })
})

describe('a session that has ended', () => {
  test('asks for the password and lets what waited go on', async () => {
    setSession({ status: 'active', viewer: viewerWith() }, soon())
    const sent = serve({ RefreshSession: () => refused, SignIn: () => ({ signIn: session('t3') }) })
    const waiting = freshToken()
    await vi.waitFor(() => expect(getSession().status).toBe('expired'))
    expect(getSession().viewer?.staff.login).toBe('callback')
    expect(await signIn('callback', 'secret')).toBeNull()
    expect(await waiting).toBe('t3')
    expect(getSession().status).toBe('active')
    expect(sent.at(-1)?.variables).toEqual({ input: { login: 'callback', password: 'secret', tokens: 'COOKIE' } })
  })

  test('stays ended after a wrong password', async () => {
    setSession({ status: 'expired', viewer: viewerWith() }, null)
    serve({ SignIn: () => ({ error: { message: '密码不对', code: 'UNAUTHENTICATED' } }) })
    expect(await signIn('callback', 'wrong')).toMatchObject({ code: 'UNAUTHENTICATED', message: '密码不对' })
    expect(getSession().status).toBe('expired')
  })
})

describe('the language', () => {
  const speaking = (language: string | null) => ({ ...session('t5'), viewer: { ...viewerWith(), language } })
  beforeEach(async () => {
    localStorage.clear()
    if (!i18next.isInitialized) await startI18n()
    await i18next.changeLanguage('zh-CN')
  })

  test.each([
    [['en-GB', 'zh-CN'], 'en'],
    [['zh-TW', 'en'], 'zh-CN'],
    [['fr-FR', 'en-US'], 'en'],
    [['fr-FR', 'ja'], 'zh-CN'],
    [['end'], 'zh-CN'],
    [[], 'zh-CN'],
  ])('of a browser that wants %s is %s for whoever has chosen none', (wanted, shown) => {
    expect(browserLanguage(wanted)).toBe(shown)
  })

  test.each([
    ['chosen for the account is the one to begin with', 'en', 'en'],
    ['stays that of this computer while none is chosen', null, 'zh-CN'],
    ['stays that of this computer for one that the page does not know', 'fr', 'zh-CN'],
  ])('%s', async (_name, account, shown) => {
    const sent = serve({ SignIn: () => ({ signIn: speaking(account) }) })
    await signIn('callback', 'secret')
    expect(i18next.language).toBe(shown)
    expect(chosenLanguage()).toBeNull()
    expect(sent.map((one) => one.operation)).toEqual(['SignIn'])
  })

  test('of the account is found when the page opens too', async () => {
    serve({ RefreshSession: () => ({ refreshSession: speaking('en') }) })
    await startSession()
    await speakAsChosen()
    expect(i18next.language).toBe('en')
  })

  test('is not changed under somebody who only types the password again', async () => {
    setSession({ status: 'expired', viewer: viewerWith() }, null)
    serve({ SignIn: () => ({ signIn: speaking('en') }) })
    await signIn('callback', 'secret')
    expect(i18next.language).toBe('zh-CN')
  })
})

describe('somebody else', () => {
  const own = viewerWith()
  const other = { ...own, staff: { ...own.staff, id: 'st_9' } }
  const leave = () => vi.spyOn(location, 'replace').mockImplementation(() => undefined)

  test('who signed in from another tab empties the screen', async () => {
    const replace = leave()
    setSession({ status: 'active', viewer: other }, soon())
    serve({ RefreshSession: () => ({ refreshSession: session('t4') }) })
    void renew()
    await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('/'))
    expect(getToken()?.value).toBe('old')
  })

  test('never sends what waited for the password of the person before', async () => {
    const replace = leave()
    setSession({ status: 'active', viewer: other }, soon())
    const sent = serve({
      RefreshSession: () => refused,
      SignIn: () => ({ signIn: session('of somebody else') }),
      SetLanguage: () => ({ setLanguage: own }),
    })
    const done = vi.fn()
    // An action that was begun before the session ended.
    void acted(freshToken().then((token) => send(SetLanguageDocument, { language: 'en' }, { token }))).then(done)
    await vi.waitFor(() => expect(getSession().status).toBe('expired'))
    void signIn('somebody', 'secret')
    await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('/'))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(done).not.toHaveBeenCalled()
    expect(sent.map((one) => one.operation)).toEqual(['RefreshSession', 'SignIn'])
    expect(getToken()).toBeNull()
    expect(getSession().viewer?.staff.id).toBe('st_9')
    expect(takeLeft()).toBe('unsent')
    expect(takeLeft()).toBeNull()
  })

  test('gets no token for anything that the page begins afterwards', async () => {
    leave()
    setSession({ status: 'active', viewer: other }, soon())
    const sent = serve({ RefreshSession: () => ({ refreshSession: session('t6') }) })
    const asked = vi.fn()
    void freshToken().then(asked)
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    void freshToken().then(asked)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).not.toHaveBeenCalled()
    expect(sent).toHaveLength(1)
  })
})

test('who works in a second hospital goes on there after the password', async () => {
  const own = viewerWith()
  setSession({ status: 'expired', viewer: { ...own, hospital: { ...own.hospital!, id: 'ho_2' } } }, null)
  const sent = serve({
    SignIn: () => ({ signIn: session('first hospital') }),
    SwitchHospital: () => ({ switchHospital: { ...session('second hospital'), viewer: { ...own, hospital: { ...own.hospital!, id: 'ho_2' } } } }),
  })
  expect(await signIn('callback', 'secret')).toBeNull()
  expect(getToken()?.value).toBe('second hospital')
  expect(sent.map(({ operation, variables }) => [operation, variables.hospital])).toEqual([['SignIn', undefined], ['SwitchHospital', 'ho_2']])
})
