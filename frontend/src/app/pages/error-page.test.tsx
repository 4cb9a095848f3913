import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { show } from '@/test/render'
import { ErrorPage } from './error-page'
import { NoConnectionPage } from './no-connection-page'

const reload = vi.fn()
let there = false

beforeEach(() => {
  reload.mockClear()
  there = false
  vi.spyOn(window.location, 'reload').mockImplementation(reload)
  vi.stubGlobal('fetch', async () => {
    if (!there) throw new TypeError('Failed to fetch')
    return new Response()
  })
})

test('without a connection the page says so and opens by itself when it is back', async () => {
  await show(<NoConnectionPage />, ['app'])
  expect(screen.getByText('没有网络连接')).toBeTruthy()
  window.dispatchEvent(new Event('online'))
  await new Promise((done) => setTimeout(done, 20))
  expect(reload).not.toHaveBeenCalled()
  there = true
  window.dispatchEvent(new Event('online'))
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('a try by hand opens the page, or leaves the message standing', async () => {
  const user = userEvent.setup()
  await show(<NoConnectionPage />, ['app'])
  await user.click(screen.getByRole('button', { name: '再试一次' }))
  await new Promise((done) => setTimeout(done, 20))
  expect(reload).not.toHaveBeenCalled()
  expect(screen.getByText('没有网络连接')).toBeTruthy()
  there = true
  await user.click(screen.getByRole('button', { name: /再试一次/ }))
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('whatever breaks while the server is not reached is for want of a connection', async () => {
  await show(<ErrorPage />, ['app'])
  expect(await screen.findByText('没有网络连接')).toBeTruthy()
})

test('a page that is opened again after the connection came back is loaded at once', async () => {
  there = true
  await show(<NoConnectionPage />, ['app'])
  await waitFor(() => expect(reload).toHaveBeenCalledOnce())
})

test('a page that breaks with a connection may be of before an update, and is not loaded anew by itself', async () => {
  there = true
  await show(<ErrorPage />, ['app'])
  expect(screen.getByText('页面出错了')).toBeTruthy()
  window.dispatchEvent(new Event('online'))
  await new Promise((done) => setTimeout(done, 20))
  expect(screen.queryByText('没有网络连接')).toBeNull()
  expect(reload).not.toHaveBeenCalled()
})
