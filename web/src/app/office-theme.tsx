import 'antd/dist/reset.css';
import './office.css';
import './lists.css';
import './case.css';
import './desk.css';
import { App as Messages, ConfigProvider } from 'antd';
import type { ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import type { ReactNode } from 'react';
import { useLanguage } from './language.ts';

const ACCENT = '#1d4673';

// Placeholder and secondary colours are darker than the kit's own, which stay under the contrast of 4.5.
const THEME: ThemeConfig = {
  token: {
    colorPrimary: ACCENT,
    colorInfo: ACCENT,
    colorLink: ACCENT,
    colorError: '#a8071a',
    colorTextPlaceholder: '#5c6675',
    colorTextDescription: '#4a5362',
    colorTextSecondary: '#4a5362',
    colorTextTertiary: '#5c6675',
    colorTextDisabled: '#6b7482',
    colorBorder: '#8a93a0',
    controlItemBgActive: '#e9eff6',
    controlItemBgActiveHover: '#dbe5f0',
    borderRadius: 4,
    fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
    fontSize: 15,
    lineHeight: 1.6,
    controlHeight: 36,
    motion: false,
  },
  components: { Form: { itemMarginBottom: 20, verticalLabelPadding: '0 0 4px' } },
};

/** Look and words of the staff pages' controls, in the chosen language. */
export function OfficeTheme({ children }: { children: ReactNode }) {
  const language = useLanguage();
  dayjs.locale(language);
  return (
    <ConfigProvider theme={THEME} locale={language === 'vi' ? viVN : enUS} button={{ autoInsertSpace: false }}>
      <Messages>{children}</Messages>
    </ConfigProvider>
  );
}
