import { stem } from '../analysis/stem.ts'

/**
 * Words that are spelt right though support articles seldom hold them, so that `bread` is not read as `thread`, nor
 * `netflix` as some hotfix. Kept by hand: what people ask about that is no business of a help desk, and other makers' names.
 */
const english = `
  bread bake baking cook cooking recipe sourdough pasta pizza soup salad lunch dinner breakfast coffee tea milk sugar beer wine
  food restaurant kitchen canteen menu dish fruit apple orange banana cheese butter egg eggs meat chicken fish rice potato
  weather rain snow sun sunny cold warm hot temperature heating air conditioning climate season spring summer autumn winter
  car bike bicycle bus train tram taxi plane flight airport ticket tickets parking park garage road street driver driving petrol
  house home garden door window floor ceiling roof wall elevator lift stairs kettle machine lamp light lights chair table sofa bed
  toilet bathroom shower water leak leaking fridge oven dishwasher vacuum cleaner carpet plant plants flower flowers tree trees
  salary wage wages payroll pay payday bonus pension tax taxes insurance holiday holidays vacation sick illness doctor dentist
  hospital nurse medicine pharmacy headache parental maternity paternity overtime contract union interview résumé resume career
  dog cat bird horse mouse animal animals pet pets child children kid kids baby mother father parents grandma grandpa wife husband
  girlfriend boyfriend friend friends wedding birthday party christmas easter present gift music song songs band concert movie
  movies film films theatre theater book novel author poem joke story history science physics chemistry biology maths geography
  sport sports football soccer tennis golf hockey basketball match game games player players goal score win won league champion
  swim swimming running gym fitness yoga dance dancing guitar piano painting drawing travel hotel beach mountain mountains lake
  river sea ocean island europe america africa asia norway germany france spain italy russia japan china london paris berlin
  oslo moscow tokyo beijing madrid rome president minister government election police court law lawyer war peace religion church
  god love life death meaning philosophy happy sad angry tired hungry thirsty funny beautiful ugly
  clothes shirt trousers shoes jacket hat bag wallet watch ring glasses umbrella soap towel paper pen pencil scissors glue
  stapler envelope stamp post parcel package delivery courier warehouse forklift truck crane factory shift
  bank loan mortgage rent landlord stock stocks shares bitcoin crypto currency euro dollar money cash coin
  euros dollars pounds discount voucher coupon lottery shop store supermarket market mall
  badge turnstile gate key keys locker reception receptionist facility janitor security guard smoke fire alarm extinguisher
  netflix spotify youtube facebook instagram twitter tiktok whatsapp telegram signal snapchat discord slack zoom webex jira
  confluence trello asana notion salesforce sap oracle hubspot zendesk servicenow workday dropbox box evernote photoshop
  illustrator indesign autocad solidworks blender unity unreal steam playstation nintendo xbox minecraft fortnite roblox
  python java javascript typescript rust golang ruby php perl docker kubernetes terraform ansible jenkins git github gitlab
  bitbucket postgres postgresql mysql mariadb mongodb redis kafka nginx apache linux ubuntu debian fedora wordpress drupal
  magento shopify amazon aws ebay uber airbnb tesla ford volkswagen toyota bmw samsung huawei nokia sony lg canon epson brother
  lenovo dell asus acer logitech jabra garmin fitbit alexa siri itunes ipod oculus hololens kinect skyrim
`

let known: ReadonlySet<string> | undefined

/** Whether an English term is a word that needs no repair. */
export function isEveryday(term: string): boolean {
  known ??= new Set(
    english
      .trim()
      .split(/\s+/)
      .map((word) => stem(word, 'en')),
  )
  return known.has(term)
}
