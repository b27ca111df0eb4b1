import { WorkflowPanel as WorkflowPanel_8eabd60251e3088b2446c1fcab903bd4 } from '../../../../src/admin/workflow-panel.tsx'
import { RemarksPanel as RemarksPanel_a7ab52e3baf3bf10affe0818ff706566 } from '../../../../src/admin/remarks-panel.tsx'
import { ChecksPanel as ChecksPanel_2b4e0422c9e755877d9534f9af2f964d } from '../../../../src/admin/checks-panel.tsx'
import { CharacterCount as CharacterCount_33f8630c22f7375e1ef04a08cc46a7d8 } from '../../../../src/admin/character-count.tsx'
import { SlotHeading as SlotHeading_782df4624dedfd363159cd77a035a8bb } from '../../../../src/admin/slot-heading.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_5037044e976ee81686c6afffa01d6dd6 } from '../../../../src/admin/row-name.tsx'
import { GoToAddress as GoToAddress_a539a328cb6485f342c130158adc9c6f } from '../../../../src/admin/go-to-address.tsx'
import { UnsavedWork as UnsavedWork_ed5dccb0ade36daf11d3b81b9974ce81 } from '../../../../src/admin/unsaved-work.tsx'
import { ApprovalView as ApprovalView_4bf1396ad327fa849002f968618eef04 } from '../../../../src/admin/approval-view.tsx'
import { HistoryView as HistoryView_28fff825b67582e67e9aa75cf941b4b5 } from '../../../../src/admin/history-view.tsx'
import { SearchPreview as SearchPreview_d7b7adacd67ad6927f7e3b796dd83af7 } from '../../../../src/admin/search-preview.tsx'
import { LogOut as LogOut_66d205c32c8fb187bf2f3003cdac52aa } from '../../../../src/admin/log-out.tsx'
import { Icon as Icon_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { Logo as Logo_eb58636b4f959a7d1e7b067d98c6b605 } from '../../../../src/admin/brand.tsx'
import { WorklistPanel as WorklistPanel_dd3f5d53012cf180e177f6546422a839 } from '../../../../src/admin/worklist-panel.tsx'
import { WorklistCounts as WorklistCounts_dd3f5d53012cf180e177f6546422a839 } from '../../../../src/admin/worklist-panel.tsx'
import { OwnLinks as OwnLinks_24c1fdb0eb4067538288f19a75bb3730 } from '../../../../src/admin/own-links.tsx'
import { OwnWords as OwnWords_70fd4b8bbe68b9a0226c1a6cb82467ba } from '../../../../src/admin/own-words.tsx'
import { CalendarView as CalendarView_b4fe096c5a7bf82a7b96b0a26775f806 } from '../../../../src/admin/calendar-view.tsx'
import { ExchangeView as ExchangeView_13cd416997daed3742f5c9d9b0d3f3ca } from '../../../../src/admin/exchange-view.tsx'
import { StandInsView as StandInsView_1cf4259329dfe913efcb1f2f3a2450b9 } from '../../../../src/admin/stand-ins-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/workflow-panel.tsx#WorkflowPanel": WorkflowPanel_8eabd60251e3088b2446c1fcab903bd4,
  "/src/admin/remarks-panel.tsx#RemarksPanel": RemarksPanel_a7ab52e3baf3bf10affe0818ff706566,
  "/src/admin/checks-panel.tsx#ChecksPanel": ChecksPanel_2b4e0422c9e755877d9534f9af2f964d,
  "/src/admin/character-count.tsx#CharacterCount": CharacterCount_33f8630c22f7375e1ef04a08cc46a7d8,
  "/src/admin/slot-heading.tsx#SlotHeading": SlotHeading_782df4624dedfd363159cd77a035a8bb,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/row-name.tsx#RowName": RowName_5037044e976ee81686c6afffa01d6dd6,
  "/src/admin/go-to-address.tsx#GoToAddress": GoToAddress_a539a328cb6485f342c130158adc9c6f,
  "/src/admin/unsaved-work.tsx#UnsavedWork": UnsavedWork_ed5dccb0ade36daf11d3b81b9974ce81,
  "/src/admin/approval-view.tsx#ApprovalView": ApprovalView_4bf1396ad327fa849002f968618eef04,
  "/src/admin/history-view.tsx#HistoryView": HistoryView_28fff825b67582e67e9aa75cf941b4b5,
  "/src/admin/search-preview.tsx#SearchPreview": SearchPreview_d7b7adacd67ad6927f7e3b796dd83af7,
  "/src/admin/log-out.tsx#LogOut": LogOut_66d205c32c8fb187bf2f3003cdac52aa,
  "/src/admin/brand.tsx#Icon": Icon_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/brand.tsx#Logo": Logo_eb58636b4f959a7d1e7b067d98c6b605,
  "/src/admin/worklist-panel.tsx#WorklistPanel": WorklistPanel_dd3f5d53012cf180e177f6546422a839,
  "/src/admin/worklist-panel.tsx#WorklistCounts": WorklistCounts_dd3f5d53012cf180e177f6546422a839,
  "/src/admin/own-links.tsx#OwnLinks": OwnLinks_24c1fdb0eb4067538288f19a75bb3730,
  "/src/admin/own-words.tsx#OwnWords": OwnWords_70fd4b8bbe68b9a0226c1a6cb82467ba,
  "/src/admin/calendar-view.tsx#CalendarView": CalendarView_b4fe096c5a7bf82a7b96b0a26775f806,
  "/src/admin/exchange-view.tsx#ExchangeView": ExchangeView_13cd416997daed3742f5c9d9b0d3f3ca,
  "/src/admin/stand-ins-view.tsx#StandInsView": StandInsView_1cf4259329dfe913efcb1f2f3a2450b9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
