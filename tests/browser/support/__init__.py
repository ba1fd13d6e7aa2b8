"""What the walks of this room share: vphone and its events, a browser, small servers."""
