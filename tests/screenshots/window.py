"""Pictures of the window, drawn on Qt's offscreen platform."""
import os
import subprocess

# Name: options of window_picture.
PICTURES = {
    "window": ["--press", "Applications"],
}


def take(program, images, names):
    drawer = os.path.join(os.path.dirname(program), "window_picture")
    for name in names:
        subprocess.run([drawer, str(images / f"{name}.png"), *PICTURES[name]], check=True, stdin=subprocess.DEVNULL,
                       env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANGUAGE": "en", "TZ": "UTC"})
        print(f"resources/docs/images/{name}.png")
