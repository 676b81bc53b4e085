import pytest

from casecheck.model import Document, Gap
from tests.papers import decision, fact, paper, world


@pytest.mark.parametrize("form", ["id_card_copy", "business_licence_copy", "driving_licence_copy", "road_transport_certificate_copy"])
def test_any_certificate_proves_identity(form: str) -> None:
    assert fact(world(decision(), paper(form)), "dossier.identity_proved").value is True


@pytest.mark.parametrize(
    "other",
    [paper("evidence_paste_page", "现场照片"), Document(id="x", title="查询单"), paper("av_evidence_sheet", "视听资料说明，登记信息")],
    ids=["pasted", "unknown", "av"],
)
def test_papers_that_may_hold_it_leave_it_open(other: Document) -> None:
    unknown = paper("unknown", "公安人口信息", id="u") if other.form == "unknown" else other
    assert fact(world(decision(), unknown), "dossier.identity_proved").value is None


def test_nothing_of_the_kind() -> None:
    assert fact(world(decision("有身份证复印件为证")), "dossier.identity_proved").value is False
    gap = Gap(file="b.pdf", page=3, what="第 3 页", why="整页图片", hides_papers=True)
    assert fact(world(decision(), gaps=(gap,)), "dossier.identity_proved").value is None


def test_the_party_refused() -> None:
    assert fact(world(decision("当事人拒绝出示身份证件")), "dossier.identity_refused").value is True
    assert fact(world(decision("执法人员出示执法证件")), "dossier.identity_refused").value is False
