// The traditional, the simplified and the Japanese form of the characters that names are written with, each line one.
const variants =
  '張张 陳陈 劉刘 黃黄 吳吴呉 楊杨 趙赵 孫孙 馬马 羅罗 鄭郑 謝谢 韓韩 馮冯 許许 鄧邓 蕭萧肖 葉叶 蔣蒋 蘇苏 呂吕 盧卢 鍾钟鐘 譚谭 陸陆 鄒邹 賀贺 龔龚 龍龙竜 賴赖 錢钱銭 嚴严厳 莊庄荘 顧顾 ' +
  '偉伟 華华 國国 強强 麗丽 靜静 艷艳 傑杰 濤涛 蘭兰 紅红 鳳凤 鵬鹏 輝辉 軍军 興兴 龜龟 東东 慶庆 榮荣栄 寶宝 貴贵 穎颖 瑩莹 雲云 飛飞 學学 愛爱 禮礼 義义 誠诚 ' +
  '維维 繼继 紹绍 詠咏 綺绮 緯纬 綠绿緑 純纯 細细 絲丝 經经 繪绘絵 錦锦 鋒锋 鈞钧 銘铭 鐵铁鉄 鏡镜 鎮镇 釗钊 銳锐 鴻鸿 鶴鹤 鵑鹃 魯鲁 鮑鲍 齊齐斉 齋斎 澤泽沢 濱滨浜 廣广広 邊边辺邉 櫻樱桜 瀧泷滝 澀涩渋 ' +
  '眞真 槇槙 惠恵 德徳 曉晓 曄晔 昇升 時时 暢畅 啟启啓 單单 喬乔 堯尧 堅坚 壽寿 夢梦 奧奥 寧宁 實实実 對对 導导 專专 尋寻 島岛嶋 崗岗 嶺岭 嵐岚 幫帮 幹干 彥彦 從从従 復复 恆恒 悅悦 憶忆 懷怀 ' +
  '戰战戦 揚扬 擇择択 擁拥 權权権 歐欧 歡欢 氣气気 決决 沖冲 滿满 漢汉 潔洁 潤润 濟济済 瀾澜 燦灿 營营 爾尔 獨独 獻献 瑋玮 瑤瑶 環环 瓊琼 璽玺 畢毕 異异 當当 發发発 盤盘 監监 禎祯 穩稳 筆笔 節节 範范 ' +
  '聖圣 聰聪 聲声 聯联 膚肤 臨临 蒼苍 蓮莲 薩萨 蘊蕴 處处 裝装 見见 規规 親亲 覺觉覚 計计 詩诗 誌志 語语 課课 諸诸 謙谦 識识 譽誉 豐丰豊 財财 賢贤 賓宾 贊赞 趨趋 躍跃 車车 輔辅 輪轮 轉转転 農农 進进 運运 達达 ' +
  '遠远 遲迟 鄉乡 鄺邝 釋释 鈺钰 銀银 門门 開开 閔闵 間间 閣阁 關关関 陰阴 陽阳 隊队 階阶 雙双 電电 靈灵霊 韋韦 響响 順顺 頌颂 預预 頤颐 額额 顏颜 願愿 類类 風风 駿骏 騰腾 驊骅 驍骁 高髙 崎﨑嵜 麥麦 黨党 點点 齡龄'
const first = new Map(
  variants.split(' ').flatMap((forms) => [...forms].map((form) => [form, [...forms][0] ?? form] as const)),
)

/** A text in one form of its characters, so that 王偉 and 王伟 are equal; for comparing, never shown or stored. */
export const foldHan = (text: string): string =>
  [...text.normalize('NFKC')].map((character) => first.get(character) ?? character).join('')
