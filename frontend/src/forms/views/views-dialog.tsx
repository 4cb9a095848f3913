import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewList } from '@/gen/enums'
import { CreateViewDocument, DeleteViewDocument, UpdateViewDocument, ViewLineFragmentDoc, type CreateViewMutation, type ViewLineFragment } from '@/gen/graphql'
import { unmask } from '@/gen'
import { useAction, useDescribe, useViewer, type Failure } from '@/lib'
import { Banner, Bar, Dialog, say, Spinner, type Undo } from '@/ui'
import { DeleteView } from './delete-view'
import { keep, searchOf, stateOf, type State } from './state'
import { ViewForm, type ViewValues } from './view-form'
import css from './views.module.css'

interface Props {
  list: ViewList
  state: State
  /** Beside it the list is narrowed by a number, which no view keeps. */
  withheld: boolean
  views: readonly ViewLineFragment[] | undefined
  /** The view that the list shows. */
  view: ViewLineFragment | undefined
  changed: boolean
  failure: Failure | null
  reload: () => void
  /** Hears which view was made, before the list shows it. */
  onMade: (id: string) => void
  onClose: () => void
}

type Step = 'list' | 'new' | 'rename' | 'delete'

/** All views of a list, and what can be done with the one that is shown. */
export default function ViewsDialog({ list, state, withheld, views, view, changed, failure, reload, onMade, onClose }: Props) {
  const { t } = useTranslation('forms')
  const describe = useDescribe()
  const navigate = useNavigate()
  const create = useAction(CreateViewDocument)
  const update = useAction(UpdateViewDocument)
  const remove = useAction(DeleteViewDocument)
  const [step, setStep] = useState<Step>('list')
  const own = useViewer()?.staff.id
  const editable = view?.editable === true

  const show = (id: string | undefined, text: string, undo?: Undo) => {
    say(text, { undo })
    void navigate({ to: '.', search: ((old: object) => ({ ...old, view: id })) as never, replace: true })
    onClose()
  }
  const showMade = ({ createView }: CreateViewMutation, name: string) => {
    const { id } = unmask(ViewLineFragmentDoc, createView)
    onMade(id)
    show(id, t('views.kept', { name }))
  }
  async function add({ name, shared }: ViewValues) {
    const { data } = await create.run({ input: { list, name, shared, ...keep(state) } })
    if (data) showMade(data, name)
  }
  /** One that somebody changed meanwhile is read again, so that the next try knows its version. */
  async function change(values: ViewValues, next: ReturnType<typeof keep>) {
    if (!view) return
    const { data, failure: refused } = await update.run({ input: { id: view.id, expectedVersion: view.version, ...values, ...next } })
    if (data) show(view.id, t('views.kept', { name: values.name }))
    else if (refused?.code === 'CONFLICT' || refused?.code === 'NOT_FOUND') reload()
  }
  /** What is deleted can be put back: as a new view that holds the same. It belongs to whoever makes it, so only its owner does. */
  async function drop() {
    if (!view || !asIs) return
    const { data, failure: refused } = await remove.run({ id: view.id, expectedVersion: view.version })
    if (refused?.code === 'CONFLICT' || refused?.code === 'NOT_FOUND') reload()
    if (!data) return
    const again = { list, name: view.name, shared: view.shared, ...asIs }
    const putBack = {
      label: t('views.putBack'),
      run: () =>
        void create.run({ input: again }).then((outcome) => {
          if (outcome.data) showMade(outcome.data, view.name)
          else say(describe(outcome.failure).title, 'error')
        }),
    }
    show(undefined, t('views.deleted', { name: view.name }), view.owner?.id === own ? putBack : undefined)
  }
  const asIs = view && keep(stateOf(searchOf(view)))

  if (step === 'new' || (step === 'rename' && view && asIs)) {
    const action = step === 'new' ? create : update
    const back = () => {
      action.clear()
      setStep('list')
    }
    return (
      <Dialog title={step === 'new' ? t('views.new') : t('views.rename')} open onClose={onClose}>
        <ViewForm
          initial={step === 'new' || !view ? { name: '', shared: false } : { name: view.name, shared: view.shared }}
          withheld={step === 'new' && withheld}
          failure={action.failure}
          busy={action.busy}
          onSubmit={(values) => void (step === 'new' || !asIs ? add(values) : change(values, asIs))}
          onBack={back}
        />
      </Dialog>
    )
  }
  if (step === 'delete' && view) {
    return <DeleteView name={view.name} action={remove} onDelete={() => void drop()} onBack={() => setStep('list')} />
  }
  return (
    <Dialog title={t('views.title')} open onClose={onClose}>
      <div className={css.dialog}>
        {failure ? <Banner {...describe(failure)} onRetry={reload} /> : null}
        {update.failure ? <Banner {...describe(update.failure)} /> : null}
        {remove.failure ? <Banner {...describe(remove.failure)} /> : null}
        {!views && !failure ? <Spinner /> : null}
        {views?.length === 0 ? <p className={css.soft}>{t('views.empty')}</p> : null}
        <ViewLinks title={t('views.own')} views={views?.filter((one) => !one.shared)} current={view?.id} onClose={onClose} />
        <ViewLinks title={t('views.shared')} views={views?.filter((one) => one.shared)} current={view?.id} onClose={onClose} />
        {view && editable && changed && withheld ? <p className={css.soft}>{t('views.noNumber')}</p> : null}
        <Bar>
          <Button type={view ? 'default' : 'primary'} onClick={() => setStep('new')}>
            {t('views.saveAs')}
          </Button>
          {view && changed ? (
            <>
              {editable ? (
                <Button type="primary" loading={update.busy} onClick={() => void change({ name: view.name, shared: view.shared }, keep(state))}>
                  {t('views.save', { name: view.name })}
                </Button>
              ) : null}
              <Button
                onClick={() => {
                  void navigate({ to: '.', search: { ...searchOf(view), view: view.id } as never })
                  onClose()
                }}
              >
                {t('views.back')}
              </Button>
            </>
          ) : null}
          {view && editable ? (
            <>
              <Button onClick={() => setStep('rename')}>{t('views.rename')}</Button>
              <Button loading={remove.busy} onClick={() => (view.shared ? setStep('delete') : void drop())}>
                {t('views.delete')}
              </Button>
            </>
          ) : null}
        </Bar>
        {view && !editable ? <p className={css.soft}>{t('views.others', { name: view.owner?.name ?? t('lib:none') })}</p> : null}
      </div>
    </Dialog>
  )
}

function ViewLinks({ title, views, current, onClose }: { title: string; views?: readonly ViewLineFragment[]; current?: string; onClose: () => void }) {
  if (!views?.length) return null
  return (
    <section>
      <h2 className={css.heading}>{title}</h2>
      <ul className={css.views} aria-label={title}>
        {views.map((one) => (
          <li key={one.id}>
            <Link to="." search={{ ...searchOf(one), view: one.id } as never} className={css.view} aria-current={one.id === current || undefined} onClick={onClose}>
              <span>{one.name}</span>
              {one.shared && one.owner ? <span className={css.soft}>{one.owner.name}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
