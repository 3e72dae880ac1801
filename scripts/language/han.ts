/**
 * Frequent characters that differ between the two ways of writing Chinese, as pairs (simplified, then traditional).
 * Characters that both use (后, 里, 只, 面, 系 …) are left out: they tell nothing.
 */
const PAIRS =
  '国國们們来來时時这這个個说說为為对對会會发發经經过過现現进進还還点點关關动動产產业業务務问問题題实實应應开開' +
  '无無见見学學长長门門间間两兩东東车車电電机機样樣头頭让讓认認识識资資贷貸贵貴质質费費财財货貨购購败敗责責贸貿' +
  '风風险險飞飛银銀钱錢针針铁鐵错錯镇鎮语語调調论論证證评評该該请請谈談谁誰变變边邊达達运運远遠连連选選' +
  '乐樂习習书書买買乱亂争爭亿億从從众眾优優伤傷价價传傳体體儿兒况況减減几幾击擊划劃刘劉则則创創别別办辦' +
  '劳勞势勢区區医醫华華单單卖賣卫衛厂廠厅廳历歷压壓县縣参參双雙号號员員响響团團园園图圖场場坏壞块塊处處备備够夠' +
  '妈媽孙孫宁寧宝寶审審宽寬导導将將尔爾岁歲岛島师師帮幫广廣庆慶库庫张張归歸当當录錄态態总總恶惡惯慣戏戲战戰户戶' +
  '执執扩擴护護报報担擔拥擁择擇据據换換损損摆擺数數断斷术術权權条條极極构構标標档檔检檢楼樓欢歡残殘气氣汇匯' +
  '没沒济濟测測浏瀏浓濃涨漲渐漸温溫湾灣满滿灭滅灾災热熱爱愛独獨环環确確码碼离離种種积積称稱稳穩穷窮竞競笔筆' +
  '简簡类類紧緊红紅纪紀约約级級纷紛纸紙线線组組细細终終结結给給络絡绝絕统統继繼续續维維综綜绿綠编編缩縮网網罗羅' +
  '罚罰职職联聯肃肅脑腦节節艺藝药藥获獲营營虑慮虽雖补補装裝规規视視览覽觉覺观觀计計订訂训訓议議许許设設访訪' +
  '试試诉訴详詳误誤读讀课課赔賠赖賴赛賽转轉轮輪软軟轻輕较較输輸辑輯适適递遞郑鄭释釋阅閱队隊阶階际際陆陸陈陳难難' +
  '预預须須领領频頻额額验驗骤驟鱼魚鸟鳥麦麥黄黃齐齊龙龍龄齡'

const pairs = [...PAIRS]

const toSide = (side: 0 | 1): ReadonlySet<string> =>
  new Set(pairs.filter((character, index) => index % 2 === side && character !== pairs[index ^ 1]))

export const SIMPLIFIED_ONLY = toSide(0)
export const TRADITIONAL_ONLY = toSide(1)
