import { theme as antd, type ThemeConfig } from 'antd'
import { dark, light, type Palette } from './palette'

/** Ant Design's tokens: dense on a 4 px grid, motion under 150 ms or, if still, none, every text at AA contrast; for a finger 44 px high. */
export function antTheme(scheme: 'light' | 'dark', still: boolean, touch: boolean): ThemeConfig {
  const c: Palette = scheme === 'dark' ? dark : light
  return {
    algorithm: scheme === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      colorPrimary: c.accent,
      opacityLoading: 1, // what a button says stays readable while it works
      colorPrimaryHover: c.accentHover,
      colorPrimaryActive: c.accentHover,
      colorPrimaryBg: c.accentSoft,
      controlItemBgActive: c.accentSoft,
      controlItemBgActiveHover: c.accentSoft,
      colorTextLightSolid: c.onAccent,
      colorLink: c.accent,
      colorLinkHover: c.accentHover,
      colorLinkActive: c.accentHover,
      colorError: c.error,
      colorErrorText: c.error,
      colorWarning: c.warn,
      colorSuccess: c.good,
      colorInfo: c.accent,
      colorText: c.text,
      colorTextHeading: c.text,
      colorTextSecondary: c.soft,
      colorTextTertiary: c.faint,
      colorTextDescription: c.faint,
      colorTextPlaceholder: c.faint,
      colorTextQuaternary: c.faint,
      colorBgBase: c.surface,
      colorBgLayout: c.page,
      colorBgContainer: c.surface,
      colorBgElevated: c.surface,
      colorBorder: c.lineStrong,
      colorBorderSecondary: c.line,
      fontFamily: 'var(--font)',
      fontSize: 14,
      borderRadius: 6,
      sizeUnit: 4,
      controlHeight: touch ? 44 : 32,
      ...(touch ? { controlHeightSM: 44 } : {}),
      motion: !still,
      motionDurationFast: '0.05s',
      motionDurationMid: '0.1s',
      motionDurationSlow: '0.14s',
    },
    components: {
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: c.raised, headerColor: c.soft, cellFontSizeSM: 13 },
      Form: { itemMarginBottom: 12, verticalLabelPadding: '0 0 4px', labelColor: c.soft },
      // In the dark scheme the algorithm would dim it, and links that look like buttons would be brighter.
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', colorPrimary: c.accent, colorPrimaryHover: c.accentHover, colorPrimaryActive: c.accentHover },
    },
  }
}
