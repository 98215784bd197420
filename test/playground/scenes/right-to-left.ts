import { cardWith, press, sayIn } from '../chat.ts'
import type { Scene } from './scene.ts'

/** Arabic, which there are articles in, and Hebrew, which there are none in. */
export const rightToLeft: Scene = async (page, shoot) => {
  const asked = async (locale: string, name: string, text: string, words: string) => {
    const cards = page.locator('.ac-adaptiveCard').filter({ hasText: words })
    const before = await cards.count()
    await sayIn(page, 'Personal Chat', text, locale)
    await shoot(name, cards.nth(before))
  }
  const arabic = (...parts: readonly [string, string, string]) => asked('ar-SA', ...parts)
  const hebrew = (...parts: readonly [string, string, string]) => asked('he-IL', ...parts)
  await arabic('article-ar', 'الطابعة لا تطبع', 'الطابعة لا تطبع')
  await press(cardWith(page, 'الطابعة لا تطبع'), 'المزيد')
  await shoot('more-ar', cardWith(page, 'خطوة بخطوة'))
  await press(cardWith(page, 'خطوة بخطوة'), 'خطوة بخطوة')
  await shoot('step-ar', cardWith(page, 'الخطوة'))
  await arabic('choices-ar', 'مشكلة في OneDrive', 'لا شيء مما سبق')
  await arabic('nothing-ar', 'الأريكة تصدر صريرا', 'لم أجد مقالة')
  await arabic('help-ar', 'مساعدة', 'يمكنك أيضًا')
  await arabic('language-ar', 'تغيير اللغة', 'بأي لغة')
  await arabic('my-requests-ar', 'طلباتي', 'طلباتي')
  await arabic('request-form-ar', 'اسأل خبيرا', 'ما الذي تحتاج إلى المساعدة فيه؟')
  await arabic('forget-me-ar', 'حذف بياناتي', 'إلغاء الأمر')
  await hebrew('article-he', 'המדפסת לא מדפיסה', 'Printer is not printing')
  await hebrew('help-he', 'עזרה', 'אפשר לכתוב גם')
  await hebrew('my-requests-he', 'הפניות שלי', 'הפניות שלי')
  await hebrew('request-form-he', 'שאל מומחה', 'במה אתם צריכים עזרה?')
  await hebrew('nothing-he', 'הספה חורקת', 'לא מצאתי מאמר')
}
