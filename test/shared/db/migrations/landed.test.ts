import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { migrations } from '../../../../shared/db/migrations/index.ts'
import { hashText } from '../../../../shared/db/schema/function-files.ts'
import { root } from '../../../architecture/layers.ts'

/**
 * The text of each migration, by its hash. One that has landed has run somewhere and would not run again: what is wrong
 * with it is put right by the next one. A new migration gets its line here.
 */
const landed: Readonly<Record<string, string>> = {
  '20261128T090000-baseline': '98abeef01abd84767a196f1a728b50d1fe6c9cb7ca62b5978eed4778e056ab04',
  '20261128T112901-add-error-text': 'e4ac6893556b5bffdd035955b0b20160fd409125d262371dbb035080b019bc44',
  '20261128T113000-further-emails': 'e6c7b538161805bc96193ee67c1e50b770c28a45baa37964c5b5f77620c21fc7',
  '20261128T214500-counts': '1dc332e797b4fd3cc6d94a2a15243a9d7d60c0faba39892d8c993b115ac07bfc',
  '20261128T220000-customers-turn': '24ff4ceb079f616be7f00dbc1a0b6833901ed7dab3fdd6ac4d05e287d84c2036',
  '20261128T224500-unread-cells': 'eaa50e94b4ac3089f426c08589ead34420a26e8c822608385bfc5be9b6c9a8cb',
  '20261129T011000-records-by-person': 'dd857d9584106261482a11e980c1efe895f1b5e149799ca821d8be772e7867a6',
  '20261129T013000-review-counts': '3017cc2a258f929704118bf7c83d183f218f8bc408831d0080fed274c6cb4a52',
  '20261129T013500-index-open-rows': '1f8f86f7a8e0a02463d9d8e7592748ab626eddcbced937040381ca15331a24c0',
  '20261129T014000-staged-columns': 'f482f0aaf1717861eb8033b4892a7917f11b8932829998bb6565bb884928ebd4',
  '20261129T040942-add-duplicates': 'cd1b71a0733d8d7238a505e293fefa88cd72aca74a5a8fd659ff15f2e79d8eb4',
  '20261129T041904-merges': 'f4296cbb78292041b7519d303742df71a078c10875f28f8ed6d30fee252933be',
  '20261129T043000-accounts': 'b70ebf8b4ffb2dcd0742e1a45a4dcddf9d02c2aef0cf97928b857fc71c1980fa',
  '20261129T074956-add-bulk-merges': 'c3eb8f3370cf5604236b7e9912e2da37158f776ea31e27ba1b55ef79033d8460',
  '20261129T080000-api-tokens': '7ba54c78275d12b282bd602db7355ac525d70c4342a1f5e52a88150ea2211415',
  '20261129T081000-api-calls': 'f6600081e8a005fce5bbea67d2d7e1dce5d1acc2beb46b82528255722ace4c34',
  '20261129T083500-keep-prepared-customers': '9747d58ed720a7824a5f037b007b87336653aa90caa950160a8f63ce5e73be5a',
  '20261129T085000-straight-away': '319c79b1751d40a3d35a6f5f8a31b78d1f491577c8ab77ca72235cab3139ada6',
  '20261129T090500-add-bulk-edits': '0826649fee286db62ed653f92445184b1263e9ad29db472c4a12f4074e608d38',
  '20261129T093938-index-unread-phones': 'b974510bb6a74312a6459d191f0a305743059c12058cb1593f473f7097783aa6',
  '20261129T094100-fix-by-suggestions': 'e35592f61b3ae10588be3d9c2dde38b278ff3219eea09c86b244548beaa655ba',
  '20261129T105618-add-language': 'c824f32498250b5845f4330975c12d624faa8cdb4dfef56390cb81d147d33f74',
  '20261129T110500-add-notes': '27acf67a8454be7e0a483939a8b6e524a9f55af2fcde7b1ecace28cd14bf306d',
  '20261129T110500-second-factor': '1c6d10a77c2db829080b0c89b3a0d22cefbf95291b477523a1d86cdbe8014445',
  '20261129T111903-add-views': '55d3d6d55eb80487aabb8e49a2115bb78aa3a03fc5220ba302dfca09e72fd294',
  '20261129T113000-passkeys': 'b40db21c8b72059a6a477467a1542142a8be0e6eb266352f9d23c7d946ada7eb',
  '20261129T112500-add-tasks': '43b7ecb293d90866468f542f4d21039f9ac232e0461530f6332ed9c7b31e1091',
  '20261129T114000-scheduled-work': 'dec222b493867242aaee5db94d17f475d0b51791722ca78fc3d3480124284581',
  '20261129T115500-index-follow-ups': 'eee14603e06f2faf142cadefe01bdc0a77449dbe70cbc3b0367dd2154a96bffc',
  '20261129T120413-index-conditions': 'c03ec98e4d05baa67cebe3af12cf3077b191b4e2d04e026f849d328fbe8c039f',
  '20261129T124500-provider-accounts': '824c98d976e00faaa4dae43c0da909e41574c0a70e5152cd36e87b66528c741b',
  '20261129T142458-add-time-zone': '4532362afdbb910f71f3ea070b312e724b4da67f95251e080da6b94be3101c0b',
  '20261129T144201-index-conditions-further': 'c97a645730cc7e8cea953757658cb7d103ec24044c79bd114f8449f9963fda0d',
  '20261129T150800-add-audit': '9eacc171f1cc1bf109078fe596e1bfe7c3a5bbff4fb3150d0eb950df6a2fcbc9',
  '20261129T154047-add-shortcuts': '1339a19ead6f7580272907e2cbdeb101bfe55879f350e2ba58f654794717bd3b',
  '20261129T154500-prepare-customers-anew': '6d0e05ebdf7e9376198bda1b23d2fd43cc3b6f93a6fe3849a41f44f36a591b69',
  '20261129T175803-tell-changes': 'c74045c5df2692ed42e9ab287a6b323af6be5d1ae17a34e8edf1460d5a9ebeab',
  '20261129T180633-saml-providers': '95c9e1ed8d3ee571cb0cc3f72fb67391b6f98f57914f45e9451ce831390c6d43',
  '20261129T181500-add-erasures': 'f2cb9b586d566b1c86e3fb245fbce95776987340bcaa05f3ac74d400accb57fe',
  '20261129T182223-add-network-rules': 'bdbe6eadc0742d8b460e64702553eb9a66528382d12bd57400662707f0d275bc',
  '20261129T212833-add-webhooks': '9ce7f85c90181955f4b2187fd504c111c9ba8bfcb108f975d5b760e1c5178c3f',
  '20261129T212930-manage-custom-fields': 'd6357a5d531f691da81503865dabf2814e339b747de07c417e4856f81fcade66',
  '20261129T220343-add-confirmations': '492a6fe94e67adc9d7a873c0e5604612ce4fdd9728bae05f770fca5f5759c340',
  '20261129T221624-join-custom-fields': 'af59110ab583050a6cd73b2399947913d900bb73490273e343f680eded8282d4',
  '20261130T012500-sign-in-rules': 'e7057a9a73dcf01cb9d9dfb1ab47c803866794bb9f3a01980845e7f0b23d4233',
  '20261130T013000-add-companies': '71247169bce3a85a2e1acf1fce508904635f7c2834d099de23a0de8caf9ad992',
  '20261130T054500-outbox-traces': '06380767b1203a946345290d2983e6880f179149524676f7f5aa88a5b76eddc4',
  '20261130T065500-read-names-by-sound': '12c9df6646fb9b8fa8b79fa93df379563d94f05d55f89f99886cdff8606d04e3',
}

test('no migration has changed since it landed, and none goes back', () => {
  const texts = Object.keys(migrations).map((name): [string, string] => [
    name,
    readFileSync(join(root, 'shared/db/migrations', `${name}.ts`), 'utf8'),
  ])
  expect(Object.fromEntries(texts.map(([name, text]) => [name, hashText(text)]))).toEqual(landed)
  expect(Object.keys(migrations).filter((name) => 'down' in (migrations[name] ?? {}))).toEqual([])
})
