"""The notebook of docs/: it runs, it shows what it is kept with, and a real browser sees it so, in both themes."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.request import urlopen

import pytest

from claimnum.notebook import show

if TYPE_CHECKING:
    from collections.abc import Iterator

nbformat = pytest.importorskip("nbformat", reason="the notebook extra is not installed")
pytest.importorskip("nbclient", reason="the notebook extra is not installed")

ROOT = Path(__file__).parents[1]
NOTEBOOK = ROOT / "docs" / "first-steps.ipynb"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
#: What others warn about in their own code is not ours to mend.
pytestmark = pytest.mark.filterwarnings("ignore")
NASTY = "<script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\"> made $5 million in 2022."


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The notebook after a run, its kernel reading this tree and no older installed copy."""
    folder = tmp_path_factory.mktemp("executed")
    paths = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    subprocess.run([sys.executable, ROOT / "tools" / "run_notebook.py", folder], check=True, timeout=180, env=paths)
    return nbformat.read(folder / NOTEBOOK.name, as_version=4)


def shown(notebook: Any) -> list[tuple[str, str]]:
    """What the cells show, without what changes from run to run."""
    found = []
    for output in (output for cell in notebook.cells for output in cell.get("outputs", ())):
        data = output.get("data", {"text/plain": output.get("text", "")})
        kind = "text/html" if "text/html" in data else "text/plain"
        if "data-claimnum" in data[kind] or kind == "text/plain":  # tables of pandas look as its version has it
            found.append((kind, data[kind]))
    return found


def test_the_notebook_shows_what_it_is_kept_with(executed: Any) -> None:
    """``python tools/run_notebook.py`` keeps it so."""
    kept = shown(nbformat.read(NOTEBOOK, as_version=4))
    assert len(kept) >= 5
    assert shown(executed) == kept


def test_it_leads_to_a_converted_table_and_a_chart(executed: Any) -> None:
    html = "".join(text for kind, text in shown(executed) if kind == "text/html")
    assert html.count("<svg") == 2
    assert "446.4 million USD" in html


def page_of(notebook: Any, theme: str) -> str:
    exporting = pytest.importorskip("nbconvert", reason="the notebook extra is not installed")
    body, _ = exporting.HTMLExporter(theme=theme, embed_images=True).from_notebook_node(notebook)
    return str(body)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    playing = pytest.importorskip("playwright.sync_api", reason="the notebook extra is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium here")
    with playing.sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Where the screenshots go: the folder of CLAIMNUM_SCREENSHOTS for who wants to look at them."""
    folder = Path(os.environ.get("CLAIMNUM_SCREENSHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def colours(mark: Any) -> tuple[str, str]:
    return tuple(mark.evaluate("m => [getComputedStyle(m).backgroundColor, getComputedStyle(m).color]"))


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_exported_notebook_in_a_browser(
    executed: Any, browser: Any, album: Path, tmp_path: Path, theme: str
) -> None:
    file = tmp_path / f"{theme}.html"
    file.write_text(page_of(executed, theme), encoding="utf-8")
    page = browser.new_page(viewport={"width": 1000, "height": 900}, color_scheme=theme)
    page.goto(file.as_uri(), wait_until="domcontentloaded")
    marks = page.locator("mark")
    expected = "".join(text for kind, text in shown(executed) if kind == "text/html").count("<mark ")
    assert marks.count() == expected > 10
    assert {kind: page.locator(f"mark[data-claimnum={kind}]").count() for kind in ("figure", "stated", "period")} == {
        "figure": 10, "stated": 1, "period": 9,
    }  # fmt: skip
    assert colours(marks.first) == ("rgb(191, 219, 254)", "rgb(30, 41, 59)")
    wide = page.evaluate("[...document.querySelectorAll('mark small')].some(n => n.getClientRects().length > 1)")
    assert not wide, "a note is broken over two lines"
    page.screenshot(path=album / f"exported-{theme}.png", full_page=True)
    page.close()


def test_nothing_of_a_text_runs_in_a_browser(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    html = show(NASTY, to="EUR").html
    file.write_text(f"<!doctype html><meta charset=utf-8><title>still</title>{html}", encoding="utf-8")
    page = browser.new_page()
    page.goto(file.as_uri())
    assert page.title() == "still"
    assert page.locator("script, img").count() == 0
    assert page.locator("mark").count() == 2
    assert NASTY.partition(" made ")[0] in page.locator("body").inner_text()
    page.close()


@pytest.fixture(params=["light", "dark"])
def lab(request: pytest.FixtureRequest, executed: Any, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """JupyterLab on the notebook, in one of its themes, and where it answers."""
    pytest.importorskip("jupyterlab", reason="the notebook extra is not installed")
    theme: str = request.param
    settings = tmp_path / "settings" / "@jupyterlab" / "apputils-extension"
    settings.mkdir(parents=True)
    (settings / "themes.jupyterlab-settings").write_text(json.dumps({"theme": f"JupyterLab {theme.title()}"}))
    (settings / "notification.jupyterlab-settings").write_text(json.dumps({"fetchNews": "false"}))
    nbformat.write(executed, tmp_path / "first-steps.ipynb")
    if theme == "dark":  # one's own notebook; the other one is somebody else's, which is cleaned before it is shown
        sign = pytest.importorskip("nbformat.sign")
        (tmp_path / "JUPYTER_DATA_DIR").mkdir()
        sign.NotebookNotary(data_dir=str(tmp_path / "JUPYTER_DATA_DIR")).sign(executed)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", f"--port={port}", "--IdentityProvider.token=", "--expose-app-in-browser"]
    homes = {name: str(tmp_path / name) for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")}
    homes |= {"JUPYTERLAB_SETTINGS_DIR": str(tmp_path / "settings"), "JUPYTERLAB_WORKSPACES_DIR": str(tmp_path / "w")}
    with (tmp_path / "log").open("w") as log:
        command = [sys.executable, "-m", "jupyterlab", *options, f"--ServerApp.root_dir={tmp_path}"]
        server = subprocess.Popen(command, env=os.environ | homes, stdout=log, stderr=log)
        try:
            address = f"http://127.0.0.1:{port}"
            answering(address, server, tmp_path / "log")
            yield theme, address
        finally:
            server.terminate()
            try:
                server.wait(30)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def answering(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(120):
        try:
            urlopen(f"{address}/api", timeout=5).close()  # noqa: S310  - our own server
        except OSError:
            assert server.poll() is None, log.read_text()
            time.sleep(0.5)
        else:
            return
    raise AssertionError(log.read_text())


def test_a_page_of_jupyterlab(lab: tuple[str, str], browser: Any, album: Path) -> None:
    """The marks stay in a notebook that JupyterLab does not trust; of the picture, only its words."""
    theme, address = lab
    page = browser.new_page(viewport={"width": 1280, "height": 1100})
    page.goto(f"{address}/doc/tree/first-steps.ipynb")
    page.wait_for_selector("mark[data-claimnum=figure], mark", timeout=90_000)
    assert page.evaluate("document.body.dataset.jpThemeLight") == str(theme == "light").lower()
    first = page.locator(".jp-OutputArea").first
    assert first.locator("mark").count() == 7
    assert colours(first.locator("mark").first) == ("rgb(191, 219, 254)", "rgb(30, 41, 59)")
    assert first.locator("svg[role=img]").count() == (theme == "dark")
    if theme == "light":
        assert "2022 · > 3 billion CNY · last year" in first.inner_text()
    page.screenshot(path=album / f"lab-{theme}.png")
    page.close()
