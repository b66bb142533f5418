"""Fills a downloaded workbook with LibreOffice, as a person would: only what its protection lets be changed.

Usage: edit.py IN.xlsx OUT.xlsx LINE=VALUE...   where LINE is indicator/period/member, e.g. O6-12/2024/value.
A VALUE that begins with # is typed as a number, one that begins with = as a formula, any other as text.
Needs LibreOffice Calc and its Python bridge (Debian: libreoffice-calc python3-uno).
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

KEY, VALUE = 7, 4
MARK_SHEET = "_sti"
FIRST_MARK = 8


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice does not answer")


def lines(document):
    """indicator/period/member -> the value's cell."""
    mark = document.Sheets.getByName(MARK_SHEET)
    keys = {}
    row = FIRST_MARK
    while mark.getCellByPosition(0, row).String:
        key, *place = (mark.getCellByPosition(column, row).String for column in range(4))
        keys[key] = "/".join(place)
        row += 1
    found = {}
    for sheet in (document.Sheets.getByIndex(i) for i in range(document.Sheets.Count)):
        if sheet.Name == MARK_SHEET:
            continue
        used = sheet.createCursor()
        used.gotoEndOfUsedArea(False)
        for row in range(used.RangeAddress.EndRow + 1):
            line = keys.get(sheet.getCellByPosition(KEY, row).String)
            if line:
                found[line] = sheet.getCellByPosition(VALUE, row)
    return found


def fill(document, changes):
    cells = lines(document)
    for change in changes:
        line, value = change.split("=", 1)
        cell = cells[line]
        if value.startswith("#"):
            cell.Value = float(value[1:])
        elif value.startswith("="):
            cell.Formula = value
        else:
            cell.String = value


def main(source, target, changes):
    profile = tempfile.mkdtemp(prefix="sti-office-")
    pipe = f"sti{os.getpid()}"
    office = subprocess.Popen(
        [
            "soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
            f"--accept=pipe,name={pipe};urp;",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        document = desktop.loadComponentFromURL(
            uno.systemPathToFileUrl(os.path.abspath(source)), "_blank", 0, (prop("Hidden", True),))
        fill(document, changes)
        document.storeToURL(
            uno.systemPathToFileUrl(os.path.abspath(target)), (prop("FilterName", "Calc MS Excel 2007 XML"),))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(timeout=30)
    finally:
        office.poll() is None and office.kill()
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
