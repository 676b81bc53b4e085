"""Facts of the party's proof of identity (身份证明、主体资格材料) in the dossier.

The law asks only that the decision name the party (行政处罚法 (2021) art. 59(1)(1)); which paper proves it is left to practice, so any
certificate or register extract will do, and a page of pasted pictures leaves the answer open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casecheck.derive.answers import Answer, known
from casecheck.derive.presence import matches, paper
from casecheck.derive.registry import fact
from casecheck.model import Dossier, Place

if TYPE_CHECKING:
    from casecheck.derive.world import World

PROOFS = (
    "id_card_copy",
    "business_licence_copy",
    "driving_licence_copy",
    "vehicle_licence_copy",
    "road_transport_certificate_copy",
    "qualification_certificate_copy",
    "operation_licence_copy",
)
PASTED = (
    "evidence_paste_page",
    "av_evidence_sheet",
    "assistance_request",
    "case_transfer_letter",
    "report_record",
    "platform_or_payment_proof",
)
ANY = r"身份|证|执照|登记|查询|户籍|照片|图|页"  # whatever such a page says, it may show a certificate
REFUSED = (
    r"(?:拒绝|拒不|不愿|不肯|未能|无法)(?:出示|提供)[^。;]{0,12}(?:身份证|身份证明|营业执照|有效证件)"
    r"|(?:身份证|营业执照)[^。;]{0,6}(?:拒绝|拒不)"
)


@fact("dossier.identity_proved", "yes_no", "卷内有当事人身份证明或主体资格材料")
def identity_proved(world: World, dossier: Dossier) -> Answer:
    return paper(world, PROOFS, "当事人身份证明或主体资格材料", ANY, PASTED)


@fact("dossier.identity_refused", "yes_no", "卷内记有当事人拒绝或不能出示身份证件")
def identity_refused(world: World, dossier: Dossier) -> Answer:
    found: list[Place] = [p for d in dossier.documents for p in matches(d, REFUSED)]
    return known(bool(found), found)
