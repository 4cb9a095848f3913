import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { Bar, keyCap, Panel, SidePanel, Stack, useKeyList } from '@/ui'
import { Glossary } from './glossary'
import css from './help.module.css'

interface Props {
  /** The address of the page in the site map, "/complaints/$id". */
  page: string
  /** The term that is looked up; empty: the whole help is read. */
  term: string
  onClose: () => void
  /** Shows the tour of the person's role again. */
  onTour: () => void
}

/** What the page is for, its keys, and the words that the program uses. */
export default function HelpPanel({ page, term, onClose, onTour }: Props) {
  const { t } = useTranslation('help')
  const keys = useKeyList()
  return (
    <SidePanel title={t('panel.title')} onClose={onClose} reading>
      <Stack>
        <Panel title={t('panel.page')}>
          <p>{t(`pages.${page}.for`)}</p>
          <ul className={css.how}>
            {t(`pages.${page}.how`)
              .split('\n')
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
        </Panel>
        <Panel title={t('panel.keys')}>
          <dl className={css.keys}>
            {keys.map(({ key, name }) => (
              <div key={key} className={css.key}>
                <dt>
                  <kbd>{keyCap(key)}</kbd>
                </dt>
                <dd>{name}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel title={t('panel.tour')}>
          <Bar>
            <Button onClick={onTour}>{t('panel.again')}</Button>
          </Bar>
        </Panel>
        <Panel title={t('panel.words')}>
          <Glossary term={term} />
        </Panel>
      </Stack>
    </SidePanel>
  )
}
